class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Once:
    def __iter__(self):
        return iter("xy")


def all_of(*sources):
    for s in sources:
        result = yield from s
        yield ("result", result)


for source in ([1, 2], (3,), "ab", {"k": 1}, {5}, range(2), b"AB", Seq(), Once(), iter([7]), map(str, [8]), zip("p", "q"), [], (n for n in [9])):
    print(list(all_of(source)))
for bad in (5, None, 1.5, object):
    try:
        list(all_of(bad))
    except TypeError as err:
        print(err)
