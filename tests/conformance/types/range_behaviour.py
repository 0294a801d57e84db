r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, "a" in r, 5.0 in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step)
print(range(5), range(1, 5), list(range(5, 0, -2)), list(range(0)), range(10 ** 20)[-1], range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2))
print(hash(range(3)) == hash(range(0, 3)), bool(range(0)), list(reversed(range(4))), range(10)[2:8:2], range(0, -5, -1)[::-1], repr(range(0, 10, 1)))
for f in (
    lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: r[99], lambda: r["a"], lambda: r.index(3), lambda: range(3) + range(3), lambda: range(3) < range(4), lambda: len(range(10 ** 20)), lambda: range(None),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    r[0] = 1
except TypeError as err:
    print(err)
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), type(it).__name__, type(iter(range(10 ** 20))).__name__)
print(sum(range(101)), max(range(5)), range(True), [*range(3)], 10 ** 19 in range(0, 10 ** 20, 10))
try:
    r.start = 5
except AttributeError as err:
    print(err)
