print(list(zip("abc", range(5))), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "x"])))
queue = iter("abcd")
print(list(zip(queue, [1, 2])), next(queue))
try:
    list(zip("ab", "a", strict=True))
except ValueError as err:
    print(err)
print(list(enumerate("ab", 5)), list(reversed([1, 2, 3])), sorted("bca", reverse=True), sorted([3, -1, 2], key=abs))
print(sum([1, 2, 3], 10), sum([[1], [2]], []), min(3, 1, 2), max("abc", key=ord), min([], default="none"), any([0, 1]), all([]))
it = iter(lambda: next(source), 3)
source = iter([1, 2, 3, 4])
print(list(it), list(source))
for bad in (lambda: min([]), lambda: sum("ab"), lambda: sorted([1, "a"]), lambda: iter(5), lambda: zip(1), lambda: enumerate(), lambda: max(1)):
    try:
        bad()
    except (TypeError, ValueError) as err:
        print(err)
r = range(10, 0, -3)
print(list(r), len(r), r[1], r[-1], 4 in r, r.index(7), r[1:], r == range(10, 0, -3))
