def gen(a, b=2, *rest, key, **options):
    print("body starts")
    yield a, b, rest, key, options


for call in (lambda: gen(), lambda: gen(1), lambda: gen(1, key=3, a=2), lambda: gen(1, 2, 3, key=4, other=5)):
    try:
        g = call()
        print("made", g.__name__)
        print(next(g))
    except TypeError as error:
        print("refused at once:", error)

calls = []


def default(value=calls.append("evaluated at def")):
    yield value


print(calls, next(default()))


def outer():
    def inner(n, acc=()):
        if n:
            yield from inner(n - 1, (*acc, n))
        yield acc

    return inner


print(list(outer()(2)))
squares = (lambda limit: (n * n for n in range(limit)))(4)
print(*squares)
try:
    (x for x in 5)
except TypeError as error:
    print(error)
lazy = (1 // x for x in [1, 0, 2])
print(next(lazy))
try:
    next(lazy)
except ZeroDivisionError as error:
    print(error)
print(list(lazy))
nested = (y for x in [1, 2] for y in missing(x))
try:
    next(nested)
except NameError as error:
    print(error)
