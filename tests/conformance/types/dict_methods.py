d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d)
d.update({"a": 10}, e=5)
d.update([("f", 6), "gh"])
print(d, d.pop("gh", "absent"), d.pop("g"), d.popitem())
print(list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), "a" in d, len(d))
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", [1, 2])))
print({"x": 1} | {"y": 2, "x": 3}, d == dict(reversed(list(d.items()))))
for call in (lambda: d["zz"], lambda: d.pop("zz"), lambda: {}.popitem(), lambda: d[[]], lambda: {[]: 1}, lambda: {} | [],
             lambda: d.update(5), lambda: d.update([1]), lambda: dict([(1, 2, 3)]), lambda: dict(1), lambda: d < d, lambda: dict({}, {}), lambda: d.get()):
    try:
        print(call())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
d |= [("k", "v")]
c = d.copy()
d.clear()
print(c, d, bool(d))
