from functools import cache, lru_cache


@lru_cache(maxsize=3)
def f(x, y=0, *, z=0):
    print("run", x, y, z)
    return x, y, z


f(1), f(1), f(1, 0), f(x=1), f(1, z=0)
print(f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(5), f.cache_info())


@lru_cache(typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info().currsize, typed.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info(), lru_cache(maxsize=-5)(len).cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


class C:
    @lru_cache
    def method(self, x):
        return x * 2


c = C()
print(c.method(2), c.method(2), C.method.cache_info(), c.method.cache_info().hits)
for bad in (lambda: f([]), lambda: lru_cache(maxsize="a"), lambda: f(), lambda: f({}, 1)):
    try:
        bad()
    except TypeError as e:
        print(e)


@lru_cache
def fails(x):
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError:
        print(fails.cache_info())
