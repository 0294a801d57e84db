s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s < slice(1, 11), slice(1).indices(5))
for args, length in (((None,), 5), ((None, None, -1), 5), ((-3, None), 5), ((1, 100, 3), 5), ((-100, 2), 5), ((4, None, -2), 3), ((9, 9), 5)):
    print(args, length, slice(*args).indices(length), list(range(length))[slice(*args)])


class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


show = Shows()
print(show[1:2], show[:], show[::], show[1:2, 3], show[...], show[:, 1:], show[()], show[*[1, 2]], show[(1, 2)], show["a":"b":None])
show[1:2] = 3
show[:, ::2] = 4
del show[1:], show[-1]
print(show[(lambda: 1)() : 2], show[x := 5], x, show[*"ab", 3], show[1:2,])
for action in (
    lambda: slice(),
    lambda: slice(1, 2, 3, 4),
    lambda: slice("a").indices(5),
    lambda: slice(1).indices(-1),
    lambda: slice(1).indices("a"),
    lambda: slice(None, None, 0).indices(5),
    lambda: setattr(s, "start", 5),
    lambda: [1, 2][slice("a", "b")],
    lambda: hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)),
    lambda: {slice(1): "as a key"}[slice(1)],
    lambda: slice(1, 2) == (1, 2, None),
    lambda: slice(1)[0],
    lambda: type("S", (slice,), {}),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
