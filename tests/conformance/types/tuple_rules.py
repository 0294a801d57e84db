t = (1, [2], "x")
print(t, (1,), (), 1, t[1:], t * 2, t + (4,), t.index("x"), t.count(1), len(t))
t[1].append(3)
print(t)
try:
    t[1] += [4]
except TypeError as e:
    print(e, t)
for call in (lambda: t.__getitem__(9), lambda: t.index(0), lambda: t + [1], lambda: t["a"], lambda: hash(t), lambda: t < 5, lambda: tuple(5)):
    try:
        print(call())
    except (TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del t[0]
except TypeError as e:
    print(e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
print((1, 2) < (1, 2, 0), (1, 2) == (1.0, 2.0), hash((1, 2)) == hash((1.0, 2.0)), tuple("ab"))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
