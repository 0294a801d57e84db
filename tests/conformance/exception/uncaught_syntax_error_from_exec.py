code = """
def fine():
    return 1

def broken(:
    pass
"""


def run(text):
    try:
        exec("return 1")
    except SyntaxError as error:
        print(error, error.text)
    exec(compile(text, "template.txt", "exec"))


try:
    run("x = = 1")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text.rstrip())
run(code)
