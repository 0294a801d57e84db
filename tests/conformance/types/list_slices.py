a = list(range(10))
print(a[2:5], a[::-3], a[-3:], a[20:], a[5:2], a[None:2], a[slice(1, 8, 3)])
a[2:4] = "xyz"
print(a)
a[1:1] = [0.5]
a[::4] = ["-"] * 3
print(a)
a[5:] = []
print(a)
del a[::2]
print(a)
for value, s in (([1, 2], slice(None, None, 2)), (5, slice(0, 1)), ([1], slice(0, 2, 0))):
    try:
        a[s] = value
        print(a)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for index in 10, -10:
    try:
        a[index] = 1
    except IndexError as e:
        print(e)
    try:
        del a[index]
    except IndexError as e:
        print(e)
a[:] = a + a
a[0:0] = a
print(a)
