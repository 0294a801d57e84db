from itertools import groupby

groups = groupby("aabbc")
key, first = next(groups)
print(key, next(first))
key, second = next(groups)
# The first group has lost its place.
print(key, list(first), list(second))
print([(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2, "2"])])
kept = [g for _, g in groupby("aab")]
print([list(g) for g in kept])
print([(k, list(g)) for k, g in groupby(range(7), key=lambda n: n // 3)], list(groupby([])))
calls = []
for k, g in groupby([3, 1, 2], key=lambda n: calls.append(n) or n % 2):
    print(k, calls, list(g), calls)
for f in (lambda: groupby(), lambda: groupby(1), lambda: list(groupby([1], key=1)), lambda: groupby([1], None, 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
