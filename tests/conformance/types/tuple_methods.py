t = (1, 2, 3, 2)
print(t.count(2), t.index(2), t.index(2, 2), t[1:3], t[::-1], len(t), t + (9,), t * 2, 2 in t, (), (1,), tuple("ab"), tuple(), tuple([1]), tuple(t) is t)
print((1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == (1, 2), (1, 2) == [1, 2], hash((1, 2)) == hash((1, 2)), {(1, 2): "k"}[1, 2])
for f in (
    lambda: t.index(9), lambda: t[9], lambda: t + [1], lambda: t["a"], lambda: t * "a", lambda: t < 5, lambda: hash((1, [])), lambda: tuple(5), lambda: t.append(1), lambda: (1, "a") < (1, 2), lambda: t.count(),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    t[0] = 1
except TypeError as err:
    print(err)
try:
    del t[0]
except TypeError as err:
    print(err)
a = 1, 2
b = (*a, 3, *[4, 5])
print(a, b, repr(((1,), [2])), str(("a",)), ((),), (((1))))
(x, y), z = (1, 2), 3
print(x, y, z, [*(1, 2)], (lambda *a: a)(*t))


class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


p = P(5, 6)
print(p, p.x, p == (5, 6), type(p[:1]).__name__, isinstance(p, tuple))
