"""Sizes of sets and frozensets."""
from sys import getsizeof

SIZES = [*range(0, 42), 64, 76, 77, 85, 86, 100, 128, 170, 171, 306, 307, 1_000, 10_000]

for n in SIZES:
    added = set()
    for i in range(n):
        added.add(i)
    updated = set()
    updated.update(range(n))
    numbers = {*range(n)}
    print("built", n, *map(getsizeof, (
        added, updated, set(range(n)), set(list(range(n))), {i for i in range(n)}, {*range(n)}, set(i for i in range(n)), frozenset(range(n)))))
    print("copied", n, *map(getsizeof, (numbers.copy(), set(numbers), frozenset(numbers), set(dict.fromkeys(range(n))), set(frozenset(numbers)))))
    half = n // 2
    left, right = set(range(half)), set(range(half, n))
    print("joined", n, *map(getsizeof, (left | right, numbers | numbers, numbers & left, numbers - left, numbers ^ left, left.union(range(half, n)))))

for n in (1, 2, 3, 4, 5, 8, 16, 20):
    print("literal", n, getsizeof(eval("{" + "".join(f"{i}, " for i in range(n)) + "}")),
          getsizeof(eval("{" + "".join(f"{i} + 0 * len('a'), " for i in range(n)) + "}")))

changes = []
growing, last = set(), None
for n in range(200_000):
    if getsizeof(growing) != last:
        last = getsizeof(growing)
        changes.append((n, last))
    growing.add(n)
print("growing", changes)

shrunk = set(range(1_000))
for n in range(990):
    shrunk.discard(n)
print("after discards", getsizeof(shrunk), getsizeof(shrunk.copy()))
shrunk.clear()
print("cleared", getsizeof(shrunk))
print("empty", getsizeof(set()), getsizeof(frozenset()))
print("iterator", getsizeof(iter({1, 2})), getsizeof(iter(frozenset())))
