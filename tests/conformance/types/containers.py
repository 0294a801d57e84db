l = [3, 1, 2]
l.sort()
l.extend("ab")
l.insert(1, "x")
print(l, l.pop(), l.pop(0), l.index("x"), l.count(2), l[::2], l + [1], l * 2, [1, 2] < [1, 3])
l[1:2] = [7, 8, 9]
del l[0]
l.reverse()
print(l, l.copy() == l, [] == [], [1, [2]] == [1, [2]])
d = {"b": 1, "a": 2}
d.update(c=3)
print(d, d.get("z"), d.setdefault("z", []), d.pop("b"), list(d.items()), d | {"n": 1}, "a" in d, list(reversed(d)))
d["a"] = 9
del d["c"]
print(d, d.popitem(), len(d), dict([(1, 2)], x=3), dict.fromkeys("ab", 0), {1: "a", 1.0: "b", True: "c"})
s = {3, 1, 2}
print(s | {9}, s & {1, 2}, s - {1}, s ^ {1, 5}, s <= {1, 2, 3}, s.isdisjoint({8}), frozenset([1]) == {1}, {1, 2} == {2, 1})
t = (1, 2, 3)
print(t[1:], t + (4,), t.index(2), (1,) * 3, () == tuple(), hash((1, 2)) == hash((1, 2)))
for bad in (lambda: [][0], lambda: {}["k"], lambda: {[]: 1}, lambda: [1].remove(2), lambda: {}.popitem(), lambda: set().pop(), lambda: [1] < ["a"], lambda: (1,)[2], lambda: [].pop(), lambda: {1: 2}[[]]):
    try:
        bad()
    except Exception as err:
        print(type(err).__name__, err)
try:
    for k in d:
        d["new" + k] = 1
except RuntimeError as err:
    print(err)
