# A backslash at the end of the text, with brackets open or not.
for source in (
    '"\\\n"(1 for c in I,\\\n\\', '"\\\n"(1,\\\n\\', '"a"(1,\\\n\\', "(1,\\\n\\", "x = (1,\\", "x\\", "\\", "x \\\n\\", "f(a b,\\\n\\", "[(1,\\", "{\n(\\",
):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        print(repr(source), error.lineno, error.offset, error.end_lineno, error.msg)
