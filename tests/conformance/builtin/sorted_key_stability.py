records = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("B", 2)]
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
print(sorted(records, key=lambda r: (-r[1], r[0].lower())))
print(sorted("bAcB", key=str.lower), sorted("bAcB"), sorted([3, 1.5, True, 2]), sorted({"z": 1, "a": 2}), sorted(range(3), reverse=True))


class Counted:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Counted.compared += 1
        return self.n < other.n

    def __repr__(self):
        return str(self.n)


print(sorted(map(Counted, [3, 1, 2])), Counted.compared, min(map(Counted, [3, 1, 2])))
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print(calls, sorted([1, 2], key=None), sorted([], key=5), max([1, 5], [1, 4, 9]), max("ab", "b", key=len), min([], default="none"), max("a", "B", key=str.lower))


class OnlyGreater:
    def __gt__(self, other):
        return True


class Bad:
    def __lt__(self, other):
        raise ValueError("compared")


for action in (
    lambda: sorted([1, "a"]),
    lambda: sorted([None, None]),
    lambda: sorted([1j, 2j]),
    lambda: sorted([{}, {}]),
    lambda: sorted([Bad(), Bad()]),
    lambda: len(sorted([OnlyGreater(), OnlyGreater()])),
    lambda: sorted(5),
    lambda: sorted(),
    lambda: sorted([1], lambda n: n),
    lambda: sorted([1], key=5),
    lambda: sorted([2, 1], reverse="yes"),
    lambda: sorted([2, 1], reverse=None),
    lambda: sorted([1], cmp=1),
    lambda: sorted([(1, "a"), (1, 2)]),
    lambda: sorted([[1], (1,)]),
    lambda: max(),
    lambda: max([]),
    lambda: max(1),
    lambda: max(1, "a"),
    lambda: max(1, 2, default=3),
    lambda: min([1], default=2, key=lambda n: -n),
    lambda: min(1, 2, foo=3),
    lambda: [3, 1].sort(key=lambda: 0),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
data = [5, 3, 4]
try:
    data.sort(key=lambda n: data.clear() or n)
except ValueError as error:
    print(error)
print(data)
