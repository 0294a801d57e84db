class Table:
    rows = [1, 2, 3]
    scale = 10
    first = list(r for r in rows)
    try:
        scaled = list(r * scale for r in rows)
    except NameError as error:
        failure = str(error)
    with_default = list((lambda s: (r * s for r in [1, 2]))(scale))
    listed = [r for r in rows if r > 1]
    try:
        nested = [[r * s for s in rows] for r in rows]
    except NameError as error:
        nested_failure = str(error)
    __hidden = 5
    mangled = [x for x in [__hidden]]

    def method(self):
        return [__class__.__name__ for _ in self.rows]


print(Table.first, Table.failure, Table.with_default, Table.listed)
print(Table.nested_failure, Table.mangled, Table().method())
print(hasattr(Table, "r"), hasattr(Table, "error"), [k for k in vars(Table) if "hidden" in k])


class Names:
    x = "class"
    seen = [x for x in ["inner"]]
    after = x
    lazily = (x for _ in range(1))


x = "module"
print(Names.seen, Names.after, next(Names.lazily))


def function():
    x = "function"

    class Inside:
        x = "body"
        inner = [x for _ in range(1)]
        deferred = lambda: x

        def get(self):
            return x

    return Inside.inner, Inside.deferred(), Inside().get()


print(function())
