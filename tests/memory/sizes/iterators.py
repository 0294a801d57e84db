"""Sizes of iterators, of tuples and of deques."""
from collections import deque
from functools import partial
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse,
                       groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)
from sys import getsizeof


class Old:
    def __getitem__(self, index):
        return index

    def __len__(self):
        return 3


a, b = [1, 2, 3], "abc"
SHOWN = {
    "list": iter(a), "list reversed": reversed(a), "tuple": iter((1, 2)), "range": iter(range(3)), "long range": iter(range(10**30)),
    "str": iter(b), "wide str": iter("\u20ac"), "bytes": iter(b"ab"), "bytearray": iter(bytearray(2)), "set": iter({1}),
    "tuple reversed": reversed((1, 2)), "str reversed": reversed(b), "range reversed": reversed(range(3)), "old protocol": iter(Old()),
    "old reversed": reversed(Old()), "callable": iter(int, 1), "enumerate": enumerate(a), "zip": zip(a, b), "zip of none": zip(),
    "zip of three": zip(a, b, a), "map": map(abs, a), "map of two": map(pow, a, a), "filter": filter(None, a), "islice": islice(a, 2),
    "chain": chain(a, b), "chain.from_iterable": chain.from_iterable([a, b]), "count": count(), "count by": count(1, 2.5),
    "cycle": cycle(a), "repeat": repeat(1), "repeat times": repeat(1, 3), "accumulate": accumulate(a), "takewhile": takewhile(bool, a),
    "dropwhile": dropwhile(bool, a), "filterfalse": filterfalse(None, a), "starmap": starmap(pow, [(1, 2)]), "compress": compress(a, a),
    "zip_longest": zip_longest(a, b), "product": product(a, b), "permutations": permutations(a), "permutations of two": permutations(a, 2),
    "combinations": combinations(a, 2), "with replacement": combinations_with_replacement(a, 2), "groupby": groupby(b),
    "group": next(groupby(b))[1], "pairwise": pairwise(a), "batched": batched(a, 2), "tee": tee(a)[0], "partial": partial(pow, 2),
    "deque": iter(deque(a)), "deque reversed": reversed(deque(a)),
}
for name, iterator in SHOWN.items():
    print(name, getsizeof(iterator))

for n in (0, 1, 2, 3, 10, 20, 100):
    print("tuple", n, getsizeof(tuple(range(n))), getsizeof((0,) * n), getsizeof(tuple(i for i in range(n))), getsizeof(tuple([0] * n)[: n // 2]))
for n in (0, 1, 2, 32, 33, 34, 63, 64, 65, 95, 96, 97, 98, 127, 128, 129, 1_000, 10_000):
    appended, on_the_left, bounded = deque(), deque(), deque(maxlen=10)
    for i in range(n):
        appended.append(i)
        on_the_left.appendleft(i)
        bounded.append(i)
    print("deque", n, getsizeof(deque(range(n))), getsizeof(appended), getsizeof(on_the_left), getsizeof(bounded), getsizeof(deque(range(n)).copy()))
rotating = deque(range(100))
sizes = []
for _ in range(150):
    rotating.append(rotating.popleft())
    sizes.append(getsizeof(rotating))
print("rotating", sizes)
