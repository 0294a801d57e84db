import sys


def g():
    try:
        yield 1
    finally:
        print("generator closed")


def leave():
    for x in g():
        try:
            sys.exit("a message for stderr")
        except Exception:
            print("not caught here")
        finally:
            print("finally")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__, value.code)


try:
    sys.exit(7)
except SystemExit as e:
    print(e.code, repr(e))
with Manager():
    leave()
