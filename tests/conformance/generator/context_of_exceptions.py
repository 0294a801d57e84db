def show(e):
    chain = []
    while e is not None:
        chain.append(repr(e))
        e = e.__context__
    return " <- ".join(chain)


def g():
    try:
        yield 1
    except ValueError:
        yield 2
        raise KeyError("in handler")


it = g()
next(it)
try:
    raise OSError("outer")
except OSError:
    print(it.throw(ValueError("thrown")))
try:
    next(it)
except KeyError as e:
    print(show(e))


def h():
    yield 1
    raise IndexError("from h")


try:
    try:
        raise OSError("handled outside")
    except OSError:
        i = h()
        next(i)
        next(i)
except IndexError as e:
    print(show(e))
import sys


def sees():
    yield sys.exception()
    try:
        raise ValueError("own")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
    yield sys.exception()


s = sees()
print(next(s))
try:
    raise KeyError("a")
except KeyError:
    print(repr(next(s)), repr(sys.exception()))
print(repr(next(s)), sys.exception())
try:
    raise KeyError("b")
except KeyError:
    print(repr(next(s)), repr(sys.exception()))


def bare():
    try:
        yield
    except BaseException:
        raise


b = bare()
next(b)
original = ValueError("same")
try:
    b.throw(original)
except ValueError as e:
    print(e is original, show(e))


def replaces():
    try:
        yield
    except ValueError as e:
        raise TypeError("new") from e


r = replaces()
next(r)
try:
    r.throw(ValueError("old"))
except TypeError as e:
    print(repr(e.__cause__), e.__suppress_context__, show(e))


def in_finally():
    try:
        yield
    finally:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print("inner sees", show(e))


f = in_finally()
next(f)
try:
    f.throw(ValueError("w"))
except ValueError as e:
    print(show(e))
