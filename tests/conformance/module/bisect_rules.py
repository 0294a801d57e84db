import bisect

data = [1, 3, 3, 5]
print([(bisect.bisect_left(data, x), bisect.bisect_right(data, x), bisect.bisect(data, x)) for x in (0, 1, 3, 4, 9)])
print(bisect.bisect_left(data, 3, 2), bisect.bisect_left(data, 3, 0, 1), bisect.bisect([], 1), bisect.bisect_left(data, 3, lo=2, hi=None))
bisect.insort(data, 3)
bisect.insort_left(data, 0)
bisect.insort_right(data, 9)
print(data)
rows = [("a", 1), ("b", 5), ("c", 9)]
print(bisect.bisect_left(rows, 5, key=lambda row: row[1]), bisect.bisect(rows, 4, key=lambda row: row[1]))
bisect.insort(rows, ("d", 6), key=lambda row: row[1])
print(rows)
for f in (lambda: bisect.bisect([1, "a"], 2), lambda: bisect.bisect(data, 1, -1), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1,), 2), lambda: bisect.bisect(), lambda: bisect.bisect(data, "a")):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Loud(list):
    def insert(self, place, value):
        print("insert", place, value)
        super().insert(place, value)

    def __getitem__(self, place):
        print("item", place)
        return super().__getitem__(place)


bisect.insort(Loud([1, 2, 3]), 2)


class Backwards:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("compare", self.n, other.n)
        return self.n > other.n


print(bisect.bisect_left([Backwards(3), Backwards(2), Backwards(1)], Backwards(2)), bisect.bisect_right([Backwards(2)], Backwards(2)))
