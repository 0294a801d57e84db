def leaky():
    yield 1
    yield next(iter([]))


def safe():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "handled inside"


def first(items):
    return next(iter(items))


print(list(safe()))
for consume in (lambda: list(leaky()), lambda: [first(x) for x in [[1], []]], lambda: list(first(x) for x in [[1], []]), lambda: list(map(first, [[1], [], [2]])), lambda: sum(map(first, [[1], []])), lambda: dict(zip("ab", map(first, [[1], []]))), lambda: sorted(map(first, [[3], [1]])), lambda: {first(x) for x in [[]]}, lambda: max(filter(lambda n: first([]), [1, 2]), default="stopped the filter"), lambda: [*map(first, [[]])], lambda: "".join(map(first, ["a", "", "b"])), lambda: list(enumerate(map(first, [[]]))), lambda: next(map(first, [[]])), lambda: any(map(first, [[0], []]))):
    try:
        print(consume())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


class Stops:
    def __iter__(self):
        raise StopIteration("from iter")

    def __getitem__(self, key):
        raise StopIteration("from getitem")

    def __len__(self):
        raise StopIteration("from len")

    def __contains__(self, item):
        raise StopIteration("from contains")


for action in (lambda: iter(Stops()), lambda: list(Stops()), lambda: Stops()[0], lambda: len(Stops()), lambda: 1 in Stops(), lambda: [x for x in Stops()], lambda: list(x for x in Stops())):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def generator_with_len():
    yield 1
    len(Stops())


try:
    list(generator_with_len())
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)


async def coroutine():
    raise StopIteration(5)


c = coroutine()
try:
    c.send(None)
except RuntimeError as error:
    print(error)


def wrapped():
    return (yield from leaky_return())


def leaky_return():
    raise StopIteration("in a delegate")
    yield


try:
    next(wrapped())
except RuntimeError as error:
    print(error, "|", repr(error.__cause__))
for error in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration((1, 2)), StopAsyncIteration(3)):
    print(repr(error), getattr(error, "value", "no value"), error.args, str(error))
s = StopIteration(1)
s.value = "changed"
print(s.value, s.args, repr(s))
