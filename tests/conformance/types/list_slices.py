a = list(range(10))
print(a[2:5], a[::3], a[::-2], a[-3:-1], a[5:2], a[100:], a[slice(None, 3)])
a[2:5] = "xy"
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[1:1] = [7, 8]
a[len(a):] = [9]
a[:0] = ["first"]
print(a)
del a[::3]
print(a)
del a[1:3]
print(a)
a[:] = (n * n for n in range(4))
print(a)
a[1:3] = []
print(a)
for f in (
    lambda: a.__setitem__(slice(0, 2), 5), lambda: a.__setitem__(slice(None, None, 2), [1, 2, 3]), lambda: a.__setitem__(9, 1), lambda: a.__delitem__(9), lambda: a["x"], lambda: a.__setitem__("x", 1), lambda: a[::0],
    lambda: a[1.5], lambda: a[None], lambda: a.__delitem__("a"), lambda: a[1, 2],
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
m = [[0] * 2 for _ in range(2)]
m[0][0] = 1
print(m)


class Idx:
    def __index__(self):
        return 1


print([10, 20, 30][Idx()], [10, 20, 30][Idx():])
