import operator

sources = {"list": [1, 2, 3], "tuple": (1, 2), "str": "añ", "ascii": "ab", "bytes": b"ab", "bytearray": bytearray(b"ab"), "range": range(3), "dict": {1: 2}, "values": {1: 2}.values(), "items": {1: 2}.items(), "set": {1}, "frozenset": frozenset([1]), "reversed list": reversed([1, 2]), "reversed dict": reversed({1: 2}), "reversed range": reversed(range(2)), "zip": zip([1]), "map": map(str, [1]), "filter": filter(None, [1]), "enumerate": enumerate([1]), "callable": iter(int, 1), "generator": (x for x in [1])}
for name, source in sources.items():
    it = iter(source)
    hint = operator.length_hint(it, -1)
    first = next(it)
    print(name, type(it).__name__, iter(it) is it, hint, first, operator.length_hint(it, -1))
lst = [1, 2]
it = iter(lst)
print(next(it), next(it), next(it, "end"), lst.append(3), next(it, "stays ended"))
d = {"a": 1, "b": 2}
for change in (lambda: d.update(c=3), lambda: d.pop("a"), lambda: (d.pop("b"), d.update(z=1))):
    it = iter(d)
    next(it)
    change()
    try:
        print(next(it))
    except RuntimeError as error:
        print(error)
s = {1, 2}
it = iter(s)
next(it)
s.add(3)
try:
    next(it)
except RuntimeError as error:
    print(error)
for action in (lambda: iter([])[0], lambda: len(iter([])), lambda: iter([]) == iter([]), lambda: iter([]) < iter([]), lambda: next(iter([])), lambda: type(iter([]))(), lambda: type("T", (type(iter([])),), {}), lambda: iter([]).foo, lambda: setattr(iter([]), "x", 1), lambda: reversed(iter([])), lambda: bool(iter([])), lambda: iter(iter([1])).__next__(), lambda: list(iter(5)), lambda: map(str, [1])[0], lambda: zip([1]).__len__(), lambda: hash(iter([])) is not None, lambda: 1 in iter([1, 2])):
    try:
        print(action())
    except (TypeError, StopIteration, AttributeError) as error:
        print(type(error).__name__, error)
