from functools import cache, lru_cache, partial, reduce, singledispatch, wraps
print(reduce(lambda a, b: a + b, "abc"), reduce(max, [3, 1], 5), partial(int, base=2)("101"))
@lru_cache(maxsize=2)
def sq(n):
    print("compute", n)
    return n * n
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info())
@singledispatch
def show(x):
    return "other"
@show.register
def _(x: int):
    return "int"
print(show(1), show("a"), show(True))
for call in (lambda: reduce(max, []), lambda: partial(), lambda: partial(5), lambda: sq([])):
    try:
        print(call())
    except TypeError as e:
        print(e)
