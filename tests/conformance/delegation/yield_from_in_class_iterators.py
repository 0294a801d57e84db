class Repeat:
    def __init__(self, items, times):
        self.items, self.times = items, times

    def __iter__(self):
        for _ in range(self.times):
            yield from self.items
        return "return value of __iter__"

    def __reversed__(self):
        yield from (item for _ in range(self.times) for item in reversed(self.items))

    def __contains__(self, item):
        print("contains?", end=" ")
        return item in self.items


class Linked:
    def __init__(self, value, rest=None):
        self.value, self.rest = value, rest

    def __iter__(self):
        yield self.value
        if self.rest is not None:
            yield from self.rest

    def __add__(self, other):
        def both():
            yield from self
            yield from other

        return both()


class Lazy:
    def __getattr__(self, name):
        def attribute(*args):
            result = yield name, args
            return result

        return attribute

    def run(self):
        first = yield from self.first(1)
        second = yield from self.second(first, 2)
        return [first, second]


r = Repeat("ab", 2)
print(list(r), list(reversed(r)), "a" in r, [*r, *r][::3])
it = iter(r)
while True:
    try:
        next(it)
    except StopIteration as stop:
        print(stop.value)
        break
print(list(Linked(1, Linked(2, Linked(3)))), list(Linked("x") + Linked("y")), max(Linked(4, Linked(9))), sum(Linked(1, Linked(2))))
g = Lazy().run()
print(next(g), g.send("A"))
try:
    g.send("B")
except StopIteration as stop:
    print(stop.value)


def zipped(*sources):
    iterators = [iter(s) for s in sources]
    while iterators:
        for it in list(iterators):
            try:
                yield next(it)
            except StopIteration as stop:
                iterators.remove(it)
                if stop.value is not None:
                    yield f"({stop.value})"


print(list(zipped("abc", Repeat([1], 2), Linked("L"))))


def wrap(generator):
    result = yield from generator
    yield f"result {result!r}"


print(list(wrap(r)), list(wrap(iter([1]))), list(wrap(wrap(r.__iter__()))))
