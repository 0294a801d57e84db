import traceback


def inner():
    raise ValueError("inside")


def outer():
    inner()


try:
    outer()
except ValueError as err:
    print(traceback.format_exc(), end="")
    for frame in traceback.extract_tb(err.__traceback__):
        print(frame.name, frame.lineno, frame.line)
    print(traceback.format_exception_only(err))
    print("".join(traceback.format_exception(err)).count("\n"))
