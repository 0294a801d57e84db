def g():
    try:
        yield 1
    except KeyError:
        yield 2
        raise ValueError("second")

it = g()
next(it)
it.throw(KeyError("first"))
try:
    next(it)
except ValueError as e:
    print(repr(e), repr(e.__context__), e.__cause__)

import sys

def h():
    print("in gen", sys.exception())
    try:
        raise IndexError("own")
    except IndexError:
        yield "a"
        print("resumed", repr(sys.exception()))
    print("after", sys.exception())
    yield "b"

it = h()
next(it)
print("caller", sys.exception())
try:
    raise OSError("caller's")
except OSError:
    print(repr(sys.exception()))
    next(it)
    print(repr(sys.exception()))
