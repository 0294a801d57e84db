import sys


def g():
    try:
        raise KeyError("inner")
    except KeyError:
        print("in g:", repr(sys.exception()))
        yield 1
        print("resumed:", repr(sys.exception()))
    print("after:", repr(sys.exception()))
    yield 2


it = g()
try:
    raise ValueError("outer")
except ValueError:
    print(next(it), repr(sys.exception()))
print(sys.exception())
print(next(it), sys.exception())


def reraises():
    try:
        yield
    except ValueError:
        raise


it = reraises()
next(it)
try:
    it.throw(ValueError("v"))
except ValueError as err:
    print(err, err.__context__)
