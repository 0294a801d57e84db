def source(name, n):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        yield i
    print(f"{name} ends", end=" ")


for lengths in ((2, 2), (1, 2), (2, 1), (2, 2, 1), (0, 1)):
    try:
        print(list(zip(*(source("abc"[at], n) for at, n in enumerate(lengths)), strict=True)))
    except ValueError as error:
        print(error)
print(list(zip()), list(zip("ab")), list(zip(strict=True)), list(zip("abc", range(2))), dict(zip("ab", [1, 2])), [*zip(*[(1, 2), (3, 4)])])
print(list(map(pow, [2, 3], [3, 2, 1])), list(map(lambda *a: a, "ab", [1, 2], (x for x in "yz"))), list(map(None.__class__, [])), list(map(str, {1: 2})))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda n: n % 2, range(5))), list(filter(str.isdigit, "a1b2")), list(enumerate("ab", start=-1)), list(enumerate(iterable="x")), list(enumerate([], 10**30)))
e = enumerate("abc", 10**20)
z = zip([1, 2], "ab")
print(next(e), next(z), list(z), list(e), iter(z) is z)
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed({"a": 1}.items())), reversed([1]).__length_hint__())


class Countdown:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return f"item {index}"


print(list(reversed(Countdown())), list(Countdown.__getitem__(None, i) for i in (0,)))
for action in (
    lambda: zip(5),
    lambda: zip([1], 5),
    lambda: zip([1], strct=True),
    lambda: map(str),
    lambda: map(),
    lambda: map(5, [1]),
    lambda: list(map(5, [1])),
    lambda: map(str, 5),
    lambda: list(map(lambda a: a, [1], [2])),
    lambda: filter(None),
    lambda: filter(None, 5),
    lambda: list(filter(5, [1])),
    lambda: enumerate(),
    lambda: enumerate(5),
    lambda: enumerate([1], "a"),
    lambda: enumerate([1], 2, 3),
    lambda: enumerate([1], strt=2),
    lambda: reversed({1}),
    lambda: reversed(x for x in "a"),
    lambda: reversed(5),
    lambda: next([]),
    lambda: next(iter([])),
    lambda: next(iter([]), None, 3),
    lambda: iter(5),
    lambda: iter([], 5),
    lambda: list(iter(iter([3, 2, 1]).__next__, 2)),
    lambda: list(iter(lambda: 1 / 0, 2)),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
