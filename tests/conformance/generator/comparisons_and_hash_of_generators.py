def gen():
    yield 1


a, b = gen(), gen()
print(a == a, a == b, a != b, len({a, b, a}), hash(a) == hash(a))
for action in (
    lambda: a < b,
    lambda: a + b,
    lambda: a[0],
    lambda: len(a),
    lambda: a(),
    lambda: reversed(a),
    lambda: a.nothing,
    lambda: setattr(a, "extra", 1),
    lambda: setattr(a, "gi_frame", None),
    lambda: setattr(a, "gi_running", True),
    lambda: setattr(a, "__name__", 5),
    lambda: delattr(a, "__name__"),
    lambda: delattr(a, "__qualname__"),
    lambda: type(a)(),
    lambda: type("Sub", (type(a),), {}),
    lambda: type(a).send(1, 2),
    lambda: type(a).__next__([]),
    lambda: gen.send(None),
    lambda: next(gen),
    lambda: iter(gen),
    lambda: [*gen],
    lambda: dict(a),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(bool(a), callable(a), a.__iter__() is a, a.__class__.__name__)
b.__name__, b.__qualname__ = "renamed", "Some.renamed"
print(b.__name__, b.__qualname__, repr(b).split(" at ")[0])
print(sorted(n for n in dir(a) if not n.startswith("__")))
