def source(kind):
    yield 1
    yield 2
    raise kind


consumers = {
    "list": list,
    "sum": sum,
    "for": lambda g: [x for x in g],
    "join": lambda g: ",".join(map(str, g)),
    "unpack": lambda g: (lambda *a: a)(*g),
    "dict": lambda g: dict.fromkeys(g),
    "zip": lambda g: list(zip(g, "abc")),
    "in": lambda g: 9 in g,
    "any": lambda g: any(x > 5 for x in g),
    "max": max,
    "next": lambda g: [next(g), next(g), next(g, "default")],
    "yield from": lambda g: list(wrap(g)),
    "slice": lambda g: setitem([0, 0], g),
    "extend": lambda g: extend([], g),
    "star": lambda g: star(g),
}


def wrap(g):
    yield from g


def setitem(items, g):
    items[1:] = g
    return items


def extend(items, g):
    try:
        items.extend(g)
    finally:
        print(items, end=" ")


def star(g):
    a, *b = g
    return a, b


for name, consume in consumers.items():
    for kind in (KeyError("k"), StopIteration("s")):
        g = source(kind)
        try:
            result = consume(g)
        except Exception as error:
            result = f"{type(error).__name__}({error}) from {error.__cause__!r}"
        print(name, "|", result, "|", g.gi_frame, next(g, "finished"))


class Items:
    def __init__(self, kind):
        self.kind = kind

    def __iter__(self):
        return self

    def __next__(self):
        raise self.kind


for kind in (StopIteration, StopIteration("value"), GeneratorExit, IndexError, StopAsyncIteration):
    try:
        print(list(Items(kind)), [*map(str, Items(kind))], [x for x in (y for y in Items(kind))])
    except BaseException as error:
        print(repr(error))
