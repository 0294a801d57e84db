s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), s.indices(20), slice(None).indices(3), slice(None, None, -1).indices(4), slice(5), slice(-3, None).indices(10))
print(slice(1, 2) == slice(1, 2), slice(1) != slice(2), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)), [0, 1, 2, 3][slice(1, 3)])


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


x = Show()
print(x[1], x[1:2], x[::], x[1:2, ..., 3], x["a":"b"], x[()], x[1,], x[:, 1:], x[*range(2), 5])
x[1:2] = 5
del x[::2], x["k"]
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1).indices("a"), lambda: slice("a").indices(3), lambda: slice(0, 1, 0).indices(3), lambda: slice(1).indices(-1)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    s.start = 3
except AttributeError as err:
    print(err)
