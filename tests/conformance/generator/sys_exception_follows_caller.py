import sys


def watcher():
    while True:
        yield repr(sys.exception())


w = watcher()
print(next(w))
try:
    raise ValueError("a")
except ValueError:
    print(next(w))
    try:
        raise KeyError("b")
    except KeyError:
        print(next(w))
    print(next(w))
print(next(w))


def raises_in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "first"
        raise RuntimeError("second")


r = raises_in_handler()
next(r)
try:
    raise ValueError("caller")
except ValueError:
    try:
        next(r)
    except RuntimeError as err:
        print(repr(err.__context__), repr(err.__context__.__context__))
