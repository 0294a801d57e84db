data = [("b", 2), ("a", 2), ("c", 1), ("d", 1)]
print(sorted(data, key=lambda p: p[1]))
print(sorted(data, key=lambda p: p[1], reverse=True))
print(sorted(sorted(data), key=lambda p: -p[1]))
print(sorted([3, 1, 2]), sorted((3, 1)), sorted({"b": 1, "a": 2}), sorted("hello"), sorted(n for n in (2, 1)))
print(sorted([True, 0, 2.5, -1]), sorted([[2, 1], [1, 9], [1]]), sorted(["b", "B", "a", "A"]), sorted(["b", "B", "a"], key=str.casefold))
count = 0


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        global count
        count += 1
        return self.v < other.v

    def __repr__(self):
        return f"I{self.v}"


print(sorted([Item(n) for n in range(8)]), count)
count = 0
print(sorted([Item(n) for n in (5, 4, 3, 2, 1)]), count)
for bad in ([1, "a"], [{}, {}], [None, 1], 5):
    try:
        sorted(bad)
    except TypeError as err:
        print(err)
from functools import cmp_to_key

print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
