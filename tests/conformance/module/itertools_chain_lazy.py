from itertools import chain


def parts():
    print("first")
    yield "ab"
    print("second")
    yield range(2)
    print("third")
    yield 5


c = chain.from_iterable(parts())
print(next(c), next(c), next(c), next(c))
try:
    next(c)
except TypeError as e:
    print(e)
print(next(c, "over"))
print(list(chain()), list(chain("a", [1], (2,))), list(chain.from_iterable([])), list(chain({"k": 1}, "")))
c = chain("ab")
print(next(c), list(chain(c, "c")), isinstance(chain.from_iterable([]), chain))
for f in (lambda: list(chain(1)), lambda: chain.from_iterable(), lambda: chain.from_iterable(3), lambda: chain(a=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Sub(chain):
    pass


print(type(Sub("a")).__name__, list(Sub.from_iterable(["x", "y"])), type(Sub.from_iterable([])).__name__)
