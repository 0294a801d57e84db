import sys


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb is not None)


def unraisable(args):
    print("unraisable:", args.exc_type.__name__, args.exc_value, args.err_msg, args.object is not None)


sys.unraisablehook = unraisable


class D:
    def __del__(self):
        raise ValueError("from del")


D()


def g():
    try:
        yield
    finally:
        raise KeyError("from finally")


x = g()
next(x)
del x
sys.unraisablehook = sys.__unraisablehook__
sys.displayhook(5)
sys.displayhook(None)
print(__builtins__._ if hasattr(__builtins__, "_") else None)
sys.excepthook = hook
try:
    raise ValueError("first")
except ValueError:
    sys.__excepthook__(*sys.exc_info())
raise RuntimeError("last")
