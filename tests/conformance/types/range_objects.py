for r in range(5), range(2, 8, 3), range(5, 0, -2), range(0), range(3, 3), range(-3, 3):
    print(r, list(r), len(r), bool(r), r[::-1])
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], r.index(21), r.count(21), r.count(22), 98 in r, 99 in r, "a" in r, 7.0 in r, r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(1, 1)))
for call in (lambda: r[50], lambda: r.index(1), lambda: range(1.5), lambda: range("a"), lambda: range(), lambda: range(1, 2, 0),
             lambda: range(1, 2, 3, 4), lambda: r["x"], lambda: r + r, lambda: len(range(10**20))):
    try:
        print(call())
    except (IndexError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    r.start = 1
except AttributeError as e:
    print(e)
print(range(10**20)[-1], list(reversed(range(3))), sum(range(101)), max(range(5)))
