def bad():
    yield 1
    return {}["missing"]

def outer():
    try:
        yield from bad()
    except KeyError as e:
        yield f"KeyError {e}"
        raise LookupError("again") from e

it = outer()
print(next(it), next(it))
try:
    next(it)
except LookupError as e:
    print(e, repr(e.__cause__))

class Iter:
    def __iter__(self):
        raise ZeroDivisionError("in __iter__")

class NotIter:
    def __iter__(self):
        return 7

def d(x):
    yield from x

for x in Iter(), NotIter():
    try:
        next(d(x))
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
