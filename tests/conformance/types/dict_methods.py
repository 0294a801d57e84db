d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d.pop("b"), d.pop("zz", None), d)
d.update({"a": 10}, e=5)
d.update([("f", 6)])
d.update(x for x in [("g", 7)])
print(d, d.popitem(), len(d), "a" in d, 10 in d, list(d), d.copy() == d, d.copy() is d)
print(dict.fromkeys("ab"), dict.fromkeys("ab", 0), dict(a=1), dict([("x", 1)]), dict({"y": 2}, z=3), dict(zip("ab", (1, 2))), dict())
print({"a": 1} | {"b": 2, "a": 3}, {"a": 1} == {"a": 1.0}, {1: "a"} != {1: "b"}, {**d, "new": 1})
d |= [("h", 8)]
print(d)
d.clear()
print(d)
for f in (
    lambda: d["x"], lambda: d.pop("x"), lambda: d.popitem(), lambda: {[]: 1}, lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict("ab"), lambda: d | [1], lambda: {} < {}, lambda: d.update(5),
    lambda: d.update([(1,)]), lambda: hash({}), lambda: d.get(), lambda: d.fromkeys(5), lambda: {}[{}], lambda: d.setdefault(), lambda: d.pop(), lambda: dict(1, 2), lambda: d.get([]),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    del d["missing"]
except KeyError as err:
    print(repr(err))
