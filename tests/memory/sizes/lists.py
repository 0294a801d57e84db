"""Sizes of lists by how they were built and by how they were used since."""
from collections import deque
from itertools import islice, repeat
from sys import getsizeof


def grown(n):
    result = []
    for i in range(n):
        result.append(i)
    return result


def inserted(n):
    result = []
    for i in range(n):
        result.insert(0, i)
    return result


def generate(n):
    for i in range(n):
        yield i


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __iter__(self):
        return iter(range(self.n))


class Hinted:
    def __init__(self, n):
        self.left = n

    def __length_hint__(self):
        return self.left

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


LENGTHS = [*range(0, 42), 64, 99, 100, 101, 128, 500, 999, 1_000, 1_001, 10_000]
x = 5

for n in LENGTHS:
    print("built", n, *map(getsizeof, (
        grown(n), inserted(n), [i for i in range(n)], [*range(n)], list(range(n)), sorted(range(n)), [0] * n,
        [0] * (n // 2) + [0] * (n - n // 2), grown(n).copy(), grown(n)[:], grown(2 * n)[::2], grown(n + 3)[3:])))
    print("list()", n, *map(getsizeof, (
        list(grown(n)), list(tuple(range(n))), list("a" * n), list(bytes(n)), list(deque(range(n))), list({*range(n)}),
        list(frozenset(range(n))), list(dict.fromkeys(range(n))), list(dict.fromkeys(range(n)).values()),
        list(dict.fromkeys(range(n)).items()), list(Sized(n)), list(Hinted(n)))))
    print("list() of an iterator", n, *map(getsizeof, (
        list(iter(grown(n))), list(iter(tuple(range(n)))), list(iter(range(n))), list(iter("a" * n)), list(reversed(grown(n))),
        list(repeat(1, n)), list(iter({*range(n)})), list(iter(dict.fromkeys(range(n)))))))
    print("list() without a hint", n, *map(getsizeof, (
        list(generate(n)), list(i for i in range(n)), list(map(abs, range(n))), list(zip(range(n))), list(enumerate(range(n))),
        list(filter(None, [1] * n)), list(islice(range(n), n)))))
    print("sorted()", n, *map(getsizeof, (
        sorted(grown(n)), sorted(tuple(range(n))), sorted({*range(n)}), sorted(dict.fromkeys(range(n))), sorted(generate(n)),
        sorted(range(n), reverse=True), sorted(range(n), key=lambda i: -i))))
    print("starred", n, *map(getsizeof, ([*grown(n), x], [x, *range(n)], [*generate(n)], [*generate(n), x], [*range(n), *range(n)])))
    first, *rest = range(n + 1)
    print("rest of an unpacking", n, getsizeof(rest))

for n in (*range(0, 36), 50, 100):
    print("literal", n, getsizeof(eval("[" + "x, " * n + "]")), getsizeof(eval("[" + "7, " * n + "]")))

for start in (0, 1, 3, 4, 5, 8, 10, 20, 100):
    for more in (0, 1, 2, 3, 4, 5, 8, 10, 17, 100):
        sizes = []
        for source in (list(range(more)), tuple(range(more)), range(more), generate(more), {*range(more)}, "a" * more, map(abs, range(more))):
            extended = grown(start)
            extended.extend(source)
            sizes.append(getsizeof(extended))
        added = grown(start)
        added += range(more)
        sliced = grown(start)
        sliced[len(sliced):] = range(more)
        front = grown(start)
        front[:0] = [0] * more
        print("extended from", start, "by", more, *sizes, getsizeof(added), getsizeof(sliced), getsizeof(front))

for start in (100, 33, 10):
    popped, deleted, removed = list(range(start)), list(range(start)), list(range(start))
    sizes = []
    while popped:
        popped.pop()
        del deleted[0]
        removed.remove(removed[-1])
        sizes.append((getsizeof(popped), getsizeof(deleted), getsizeof(removed)))
    print("popped from", start, sizes)

emptied = grown(100)
emptied.clear()
unsliced, halved, tenth, every_other, multiplied = grown(100), grown(100), grown(100), grown(100), grown(10)
del unsliced[:], halved[50:], tenth[10:], every_other[::2]
multiplied *= 7
print("emptied", getsizeof(emptied), getsizeof(unsliced), getsizeof(halved), getsizeof(tenth), getsizeof(every_other), getsizeof(multiplied))
replaced = grown(10)
replaced[2:4] = range(20)
shorter = grown(40)
shorter[5:35] = []
print("replaced", getsizeof(replaced), getsizeof(shorter))

for n in range(0, 45):
    words, row = " ".join("ab" for _ in range(n)), ",".join("ab" for _ in range(n))
    print("split", n, *map(getsizeof, (words.split(), row.split(","), words.split(None, 3), row.split(",", 5), words.rsplit(), row.rsplit(",", 2),
                                       "\n".join("ab" for _ in range(n)).splitlines(), row.encode().split(b","), words.partition(" "))))
