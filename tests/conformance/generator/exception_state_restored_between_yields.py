import sys


def name():
    error = sys.exception()
    return type(error).__name__ if error else None


def handling():
    print("start", name())
    try:
        raise KeyError("inside")
    except KeyError:
        print("handler", name())
        yield 1
        print("handler again", name())
    print("after", name())
    yield 2
    print("end", name())


g = handling()
next(g)
print("caller sees", name())
try:
    raise ValueError("of the caller")
except ValueError:
    print("caller handles", name())
    next(g)
    print("caller still", name())
    next(g, None)
    print("caller at last", name())
print("nothing", name())


def rethrow():
    try:
        yield
    except ValueError:
        try:
            yield
        except KeyError:
            raise


g = rethrow()
next(g)
g.throw(ValueError("one"))
try:
    g.throw(KeyError("two"))
except KeyError as error:
    print(repr(error), repr(error.__context__))


def bare():
    yield
    raise


g = bare()
next(g)
try:
    raise OSError("outside")
except OSError:
    try:
        next(g)
    except Exception as error:
        print(type(error).__name__, error, error.__context__)
