def over(iterable):
    result = yield from iterable
    yield ("result", result)


class Seq:
    def __getitem__(self, index):
        if index == 2:
            raise IndexError
        return index


sources = {
    "list": [1, 2],
    "tuple": (1,),
    "str": "ab",
    "bytes": b"ab",
    "range": range(2),
    "dict": {"k": 1},
    "items": {"k": 1}.items(),
    "set": {5},
    "zip": zip("a", [1]),
    "map": map(str, [1, 2]),
    "filter": filter(None, [0, 1]),
    "enumerate": enumerate("x"),
    "reversed": reversed([1, 2]),
    "iter callable": iter(iter([1, 2, 0]).__next__, 0),
    "sequence": Seq(),
    "genexp": (n for n in [7]),
    "memoryview": memoryview(b"z"),
    "empty": (),
}
for name, source in sources.items():
    print(name, list(over(source)))
for wrong in (5, None, object(), int, len, 1.5, lambda: 0):
    g = over(wrong)
    try:
        next(g)
    except TypeError as error:
        print(error, g.gi_frame is None)
for source in ([1, 2], iter([1, 2]), range(3)):
    g = over(source)
    next(g)
    for action in (lambda: g.send("value"), lambda: g.throw(KeyError("thrown")), lambda: g.close()):
        try:
            print(action(), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" | ")
    print()
changing = [1]


def grows():
    for item in over(changing):
        if len(changing) < 4:
            changing.append(len(changing) + 1)
        yield item


print(list(grows()))
d = {"a": 1}
g = over(d)
next(g)
d["b"] = 2
try:
    next(g)
except RuntimeError as error:
    print(error)
it = iter("shared")
print([next(over(it)) for _ in range(3)], next(it), list(over(it)))
