d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, ("a",) in i)
d["d"] = 4
print(k, list(reversed(k)), list(reversed(v)), list(reversed(i)), list(v))
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k >= {"a"}, k == {"a", "b", "c", "d"}, k.isdisjoint({"q"}))
print(sorted(i & {("a", 1)}), i == dict(d).items(), v == d.values(), k < {"a", "b", "c", "d", "e"}, sorted({"a", "q"} - k))
print(k.mapping["a"], type(k.mapping).__name__, type(k).__name__, type(i).__name__)
for f in (lambda: k[0], lambda: k + k, lambda: len(5), lambda: v & v, lambda: k & 5, lambda: hash(k), lambda: k.mapping.__setitem__("x", 1)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
for change in (lambda: d.update(z=1), lambda: d.pop("z")):
    try:
        for key in d:
            change()
    except RuntimeError as err:
        print(err)
it = iter(d.items())
print(next(it), it.__length_hint__(), list(it), next(it, "end"))
for key in list(d):
    del d[key]
print(d)
