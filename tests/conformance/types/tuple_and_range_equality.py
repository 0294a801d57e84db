print(range(3) == range(0, 3, 1), range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))
print(range(10)[2:8:3], range(10)[::-1], range(10, 0, -3)[-1], range(5)[-2:], range(2**70)[2**69], len(range(0, -10, -3)))
print(3 in range(5), 3.0 in range(5), 2.5 in range(5), "a" in range(5), range(5).index(3), range(5).count(9), 10**30 in range(10**31))
print(range(1, 10, 2).start, range(5).stop, range(5).step, repr(range(0, 5)), repr(range(1, 5, 2)), bool(range(0)), list(reversed(range(0, 7, 3))))
print((1, 2) < (1, 2, 0), (1, "a") == (1, "a"), () < (0,), (2,) > (1, 9), (1, 2) + (3,), (0,) * 3, 2 * ("x",), (1, 2, 1).count(1), (1, 2).index(2))
a = (1, [2])
b = a
try:
    a += ([3],)
    a[1].append(9)
except TypeError as error:
    print(error)
print(a, b, a is b, hash((1, 2)) == hash((1, 2)), tuple(a) is a, a[:] is a, () is tuple([]))
for action in (
    lambda: range(5)[9],
    lambda: range(5)[::0],
    lambda: range(1, 2, 0),
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range("a"),
    lambda: range(5).index(7),
    lambda: range(5).index("a"),
    lambda: range(5) + range(3),
    lambda: range(5) < range(6),
    lambda: setattr(range(5), "start", 1),
    lambda: len(range(10**20)),
    lambda: (1, 2)[2],
    lambda: (1, 2).index(3),
    lambda: (1, "a") < (1, 2),
    lambda: (1,) + [2],
    lambda: (1,) * "a",
    lambda: tuple(5),
    lambda: tuple([1], [2]),
    lambda: exec("t[0] = 1", {"t": (1,)}),
    lambda: exec("del t[0]", {"t": (1,)}),
    lambda: hash(([],)),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
