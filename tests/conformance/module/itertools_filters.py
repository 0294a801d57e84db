from itertools import compress, dropwhile, filterfalse, starmap, takewhile, pairwise

print(list(takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(dropwhile(lambda n: n < 3, [1, 3, 1])), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(str.isdigit, "a1b2")))
print(list(compress("abcdef", [1, 0, True, [], "x"])), list(compress("ab", [])), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ["ab", [1, 5, 2]])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
it = iter([1, 5, 2])
print(list(takewhile(lambda n: n < 3, it)), next(it))
t = takewhile(bool, [1, 0, 1])
print(next(t), next(t, "end"), next(t, "end"))


class Odd:
    def __bool__(self):
        raise ValueError("no truth")


for f in (
    lambda: list(takewhile(lambda n: Odd(), [1])), lambda: list(compress("a", [Odd()])), lambda: list(starmap(pow, [1])), lambda: list(starmap(pow, [(1,)])),
    lambda: takewhile(None, [1]), lambda: list(takewhile(None, [1])), lambda: dropwhile(bool), lambda: pairwise(1), lambda: list(filterfalse(1, [1])),
):
    try:
        print(type(f()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
