def collect(*args, **options):
    options["added"] = True
    return args, options


given = {"b": 1, "a": 2}
items = [1, 2]
args, options = collect(*items, **given)
print(args, options, given, args is not items, options is not given)
print(collect(z=1, **{"y": 2}, x=3)[1], collect(*"ab", *{"k": 1}, *range(2))[0], collect(*(), **{}), collect(**dict.fromkeys("ab", 0)))


def mutate(items, *rest, **options):
    items.append("changed")
    rest += ("rebound",)
    options.clear()
    return rest


print(mutate(items, 1, k=2), items)


def order(**options):
    return list(options)


print(order(c=1, a=2, b=3), order(**{"z": 1}, y=2, **{"x": 3}), order(**{"not an identifier": 1, "": 2, "class": 3}))


class Mapping:
    def keys(self):
        print("keys asked", end=" ")
        return ["p", "q"]

    def __getitem__(self, key):
        print("get", key, end=" ")
        return key * 2


class NoKeys:
    def __getitem__(self, key):
        return key


class BadKeys:
    def keys(self):
        return [1]

    def __getitem__(self, key):
        return key


def gen():
    print("first", end=" ")
    yield 1
    print("second", end=" ")
    yield 2


print(order(**Mapping()), collect(*gen(), 3)[0])
for call in ("collect(**NoKeys())", "collect(**BadKeys())", "collect(**[('a', 1)])", "collect(*5)", "collect(*None, **None)", "collect(a=1, **{'a': 2})", "collect(**{'a': 1}, **{'a': 2})", "order(**{1: 2})", "collect(*gen(), **Mapping(), p=1)", "order(1)", "collect(self=1)[1]", "(lambda *, a: a)(**{'a': 1, 'b': 2})", "(lambda a, *b: (a, b))(*[1], 2, *[3])", "(lambda a, b: a)(*[1, 2, 3])", "(lambda **k: k)(**{'k': 1}, k=2)", "print(*[1], sep='', **{'sep': '-'})", "dict(**{'a': 1}, **{'b': 2})", "max(*[1], *[5, 3])", "int(*['11'], **{'base': 2})"):
    try:
        print(call, eval(call))
    except (TypeError, KeyError) as error:
        print(call, "->", type(error).__name__, error)
