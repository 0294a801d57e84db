d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4
print(k, v, i, len(k))
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}))
print(("a", 1) in i, ("a", 2) in i, 3 in v, k == {"a", "b", "c", "d"}, k >= {"a"}, k.isdisjoint("xyz"))
print(v == d.values(), k.mapping == d, list(reversed(i)))
for change in (lambda: d.__setitem__("new", 0), lambda: d.__delitem__("a")):
    try:
        for key in d:
            change()
    except RuntimeError as e:
        print(e)
it = iter(d)
next(it)
d.clear()
try:
    next(it)
except RuntimeError as e:
    print(e)
print(d)
for key in (e := {"x": 1}):
    e[key] += 1
print(e)
for call in (lambda: k[0], lambda: hash(k), lambda: v + v, lambda: k & 5):
    try:
        call()
    except TypeError as e:
        print(e)
