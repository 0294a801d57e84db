"""Sizes of dicts and of what looks into them."""
from collections import Counter, OrderedDict, defaultdict
from sys import getsizeof

SIZES = [*range(0, 24), 42, 43, 85, 86, 170, 171, 341, 342, 682, 683, 1_000, 1_365, 1_366]


def names(n):
    return [f"key{i}" for i in range(n)]


def kept(**keywords):
    return keywords


KEYS = {"int": range, "str": names, "tuple": lambda n: [(i,) for i in range(n)]}
for kind, make in KEYS.items():
    for n in SIZES:
        keys = make(n)
        assigned = {}
        for key in keys:
            assigned[key] = None
        updated = {}
        updated.update(assigned)
        defaulted = {}
        for key in keys:
            defaulted.setdefault(key, 0)
        print(kind, n, *map(getsizeof, (
            assigned, {key: 1 for key in keys}, dict(zip(keys, keys)), dict([(key, 1) for key in keys]), dict.fromkeys(keys),
            dict.fromkeys(keys, 0), assigned.copy(), dict(assigned), {**assigned}, assigned | {}, updated, defaulted)))

for n in (0, 1, 2, 5, 6, 10, 11, 21, 22):
    print("literal", n, getsizeof(eval("{" + "".join(f"{i}: 0, " for i in range(n)) + "}")),
          getsizeof(eval("{" + "".join(f"'k{i}': 0, " for i in range(n)) + "}")),
          getsizeof(eval("{" + "".join(f"'k{i}': len, " for i in range(n)) + "}")),
          getsizeof(eval("dict(" + "".join(f"k{i}=0, " for i in range(n)) + ")")),
          getsizeof(kept(**dict.fromkeys(names(n)))))

changes = []
growing, last = {}, None
for n in range(30_000):
    if getsizeof(growing) != last:
        last = getsizeof(growing)
        changes.append((n, last))
    growing[n] = n
print("growing", changes)

mixed = dict.fromkeys(names(3))
before = getsizeof(mixed)
mixed[1] = None
print("mixed keys", before, getsizeof(mixed))

used = dict.fromkeys(range(1_000))
for key in range(900):
    del used[key]
print("after deletions", getsizeof(used), getsizeof(used.copy()), getsizeof({**used}))
for key in range(900, 1_000):
    used.popitem()
print("all gone", getsizeof(used))
used.clear()
print("cleared", getsizeof(used))
churned = {}
for key in range(5_000):
    churned[key] = key
    if key >= 10:
        del churned[key - 10]
print("churned", len(churned), getsizeof(churned))

d = {1: 2}
print("views", getsizeof(d.keys()), getsizeof(d.values()), getsizeof(d.items()))
print("iterators", getsizeof(iter(d)), getsizeof(iter(d.values())), getsizeof(iter(d.items())), getsizeof(reversed(d)))

for n in (0, 1, 2, 5, 6, 10, 11, 100):
    ordered, missing = OrderedDict(), defaultdict(int)
    for i in range(n):
        ordered[i] = i
        missing[i]
    print("kinds", n, getsizeof(ordered), getsizeof(missing), getsizeof(Counter(range(n))), getsizeof(OrderedDict.fromkeys(names(n))))
