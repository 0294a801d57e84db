def gen():
    try:
        yield 1
    except ValueError:
        yield 2
        raise KeyError("from except")


g = gen()
next(g)
g.throw(ValueError("v"))
try:
    next(g)
except KeyError as err:
    print(repr(err), repr(err.__context__))


def isolated():
    import sys
    print("inside before:", sys.exception())
    try:
        raise IndexError("inner")
    except IndexError:
        yield sys.exception()
        print("inside after:", repr(sys.exception()))


import sys

it = isolated()
try:
    raise OSError("outer")
except OSError:
    print(repr(next(it)), repr(sys.exception()))
print(sys.exception())
print(list(it))
