from functools import cache, lru_cache, partial, partialmethod, reduce, singledispatch, wraps


def show(*args, **options):
    return args, options


p = partial(show, 1, key="a")
print(p(2), p(2, key="b"), p.func is show, p.args, p.keywords, partial(p, 3, more=1)(4), partial(int, base=2)("101"))
print(repr(partial(int, "1", base=2)), partial(max, 5)(3, 9), list(map(partial(pow, 2), range(4))), partial(p).args)
for action in (lambda: partial(), lambda: partial(5), lambda: partial(int, x=1)("5"), lambda: partial(len)(), lambda: reduce(max, []), lambda: reduce(lambda a, b: a - b, [10, 1, 2]), lambda: reduce(max, [], "start"), lambda: reduce(max, 5)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Cell:
    def __init__(self):
        self.state = None

    def set(self, value, *, loud=False):
        self.state = value
        return (value, loud)

    on = partialmethod(set, True)
    off = partialmethod(set, False, loud=True)


c = Cell()
print(c.on(), c.state, c.off(), c.off(loud="x"))


@lru_cache(maxsize=2)
def square(n):
    print("computing", n, end=" ")
    return n * n


print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__.__name__, square(2.0) == square(2))
try:
    square([])
except TypeError as error:
    print(error)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().currsize)


@singledispatch
def describe(value):
    return f"something: {value!r}"


@describe.register
def _(value: int):
    return f"int {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return f"{type(value).__name__} of {len(value)}"


print(describe("s"), describe(5), describe(True), describe([1]), describe((1, 2)), describe.dispatch(bool) is describe.registry[int], describe.dispatch(str) is describe.registry[object])
