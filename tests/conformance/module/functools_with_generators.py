import functools


@functools.cache
def numbers(n):
    print("made", n)
    return (i for i in range(n))


print(list(numbers(3)), list(numbers(3)), numbers.cache_info().hits)


def coroutine(f):
    @functools.wraps(f)
    def start(*args, **kwargs):
        g = f(*args, **kwargs)
        next(g)
        return g

    return start


@coroutine
def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


a = averager()
print(a.send(10), a.send(20), averager.__name__)
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: (n + 1 for n in x), lambda x: (n * n for n in x), sum)(range(4)))


def fold():
    total = yield
    while True:
        total = total + (yield total)


f = fold()
next(f)
print(functools.reduce(lambda acc, n: f.send(n), [1, 2, 3, 4], None))
evens = functools.partial(filter, lambda n: n % 2 == 0)
print(list(evens(range(7))), functools.reduce(lambda a, b: a + [b], evens(range(5)), []))
print(sorted("bAc", key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


def failing():
    yield 1
    raise ValueError("in the source")


try:
    functools.reduce(lambda a, b: a + b, failing())
except ValueError as e:
    print(e)
