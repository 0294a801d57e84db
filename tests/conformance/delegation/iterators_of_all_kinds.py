import itertools


def via(x):
    result = yield from x
    print("result", result)


class Seq:
    def __getitem__(self, at):
        if at > 2:
            raise IndexError
        return at


class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value", 2)


for source in ("ab", [1, 2], (3,), {"k": 1}, {5}, range(2), iter([9]), map(str, [1]), Seq(), Stops(), itertools.count(1), zip("a", "b"), open(__file__), (i for i in "z"), reversed([1, 2]), enumerate("e"), b"hi", {}.items()):
    g = via(source)
    print(type(source).__name__, [next(g, "end") for _ in range(3)])
    g.close()
for bad in (5, None, object(), len):
    try:
        next(via(bad))
    except TypeError as e:
        print(e)


class Wrong:
    def __iter__(self):
        return 5


try:
    next(via(Wrong()))
except TypeError as e:
    print(e)


async def co():
    pass


c = co()
try:
    next(via(c))
except TypeError as e:
    print(e)
c.close()
shared = iter(range(6))
a, b = via(shared), via(shared)
print([next(a), next(b), next(a), next(b)], list(a), list(b))
