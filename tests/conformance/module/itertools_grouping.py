from itertools import batched, compress, dropwhile, filterfalse, groupby, pairwise, starmap, takewhile, tee, zip_longest

print([(k, list(g)) for k, g in groupby("aabbbca")], [(k, len(list(g))) for k, g in groupby(range(10), lambda n: n // 4)])
groups = groupby("aab")
k, first = next(groups)
k2, second = next(groups)
print(k, list(first), k2, list(second))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(pairwise("abcd")), list(pairwise("a")))
for bad in (lambda: batched("ab", 0), lambda: list(batched("abc", 2, strict=True)), lambda: batched("ab"), lambda: compress("ab")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(list(compress("abcd", [1, 0, True, ""])), list(dropwhile(lambda c: c < "c", "abcda")), list(takewhile(str.islower, "abCd")))
print(list(filterfalse(None, [0, 1, "", "x"])), list(filterfalse(lambda n: n % 2, range(5))), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(zip_longest("ab", [1, 2, 3], fillvalue="-")), list(zip_longest()), list(zip_longest("a", "bc", (n for n in range(3)))))
a, b = tee(n for n in range(4))
print(next(a), next(a), next(b), list(a), list(b))
a, b, c = tee([1, 2], 3)
print(list(c), list(a), list(b), tee([], 0))
x, = tee(iter("xyz"), 1)
y, z = tee(x)
print(next(x), next(y), next(z), type(x).__name__)


def noisy():
    for n in range(3):
        print("made", n)
        yield n


p, q = tee(noisy())
print(next(p), next(p))
print(next(q))
print(list(q), list(p))
for bad in (lambda: tee(5), lambda: tee([], -1), lambda: zip_longest(fill=1), lambda: list(starmap(pow, [1])), lambda: list(groupby([1], 5))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def breaks():
    yield 1
    yield 2
    raise KeyError("source")


for tool in (lambda: batched(breaks(), 2), lambda: pairwise(breaks()), lambda: takewhile(bool, breaks()), lambda: tee(breaks())[0], lambda: (list(g) for _, g in groupby(breaks()))):
    got = []
    try:
        for item in tool():
            got.append(item)
    except KeyError as e:
        print(got, e)
