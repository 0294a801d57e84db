from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, update_wrapper, wraps

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2), calls)
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square.__name__)
square.cache_clear()
print(square.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)
try:
    square([])
except TypeError as e:
    print(e)


class Data:
    def __init__(self):
        self.computed = 0

    @cached_property
    def value(self):
        "doc"
        self.computed += 1
        return self.computed * 10


d = Data()
print(d.value, d.value, d.computed, d.__dict__, Data.value.__doc__)
del d.value
print(d.value)
p = partial(pow, 2)
print(p(5), p.func is pow, p.args, p.keywords, partial(p, 3)(), partial(int, base=2)("101"))
print(repr(partial(print, 1, sep="-")), partial(partial(max, 1), 5).args)


class Cell:
    def set(self, state, *, loud=False):
        return state, loud

    on = partialmethod(set, True)
    shout = partialmethod(set, loud=True)


print(Cell().on(), Cell().shout("x"))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [], "none"), reduce(lambda a, b: a + b, ["a"], "z"))
try:
    reduce(max, [])
except TypeError as e:
    print(e)


@singledispatch
def show(x):
    return f"other {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


@show.register
def _(x: str | bytes):
    return "text"


print(show(1), show([1, 2]), show(2.5), show(True), show("s"), show(b""), show.dispatch(bool)(3))


class Fmt:
    @singledispatchmethod
    def f(self, x):
        return "base"

    @f.register
    def _(self, x: int):
        return "int"


print(Fmt().f(1), Fmt().f("s"))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))


def outer(f):
    @wraps(f)
    def inner(*a):
        "inner doc"
        return f(*a)

    return inner


@outer
def named(a: int) -> str:
    "named doc"
    return a


print(named.__name__, named.__doc__, named.__wrapped__(3), named.__annotations__)
