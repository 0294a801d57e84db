import weakref


class Big:
    pass


def reader():
    buf = Big()
    seen.append(weakref.ref(buf))
    yield 1
    yield 2


seen = []
g = reader()
next(g)
print(seen[0]() is not None)
g.close()
print(seen[0]() is None)
h = reader()
list(h)
print(seen[1]() is None)
k = reader()
next(k)
del k
print(seen[2]() is None)
