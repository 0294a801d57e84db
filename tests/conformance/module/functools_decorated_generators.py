from functools import cache, lru_cache, partial, reduce, singledispatch, wraps


def logged(f):
    @wraps(f)
    def wrapper(*args):
        print("begin", f.__name__, args)
        result = yield from f(*args)
        print("end", f.__name__, result)
        return result

    return wrapper


@logged
def count(n):
    for i in range(n):
        yield i
    return "finished"


print(list(count(2)), count.__name__, count.__wrapped__.__name__)


def primed(f):
    @wraps(f)
    def start(*args):
        g = f(*args)
        next(g)
        return g

    return start


@primed
def average():
    total = n = 0
    value = None
    while True:
        total += (yield value)
        n += 1
        value = total / n


a = average()
print([a.send(x) for x in (10, 20, 60)])


@cache
def cached():
    yield from range(3)


# The generator is what is kept, and it is used up by the first loop.
print(list(cached()), list(cached()), cached() is cached())


@singledispatch
def flat(x):
    yield x


@flat.register(list)
@flat.register(tuple)
def _(x):
    for item in x:
        yield from flat(item)


@flat.register
def _(x: dict):
    yield from flat(list(x.values()))


print(list(flat([1, (2, [3, {"k": 4}]), "five"])))
take = partial(map, lambda g: next(g))
print(list(take([iter("ab"), iter([1])])), reduce(lambda f, g: lambda x: g(f(x)), [iter, list, sorted])("cab"))
