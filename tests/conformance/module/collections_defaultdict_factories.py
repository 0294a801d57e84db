from collections import defaultdict

d = defaultdict(list, {"a": [1]}, b=[2])
d["c"].append(3)
print(d, d.get("z"), "z" in d, d["z"], d.default_factory, len(d))
d.default_factory = None
try:
    d["nosuch"]
except KeyError as e:
    print(repr(e))
counts = defaultdict(int)
for c in "hello":
    counts[c] += 1
print(dict(counts), counts.setdefault("q", 9), counts.pop("h"))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), t.copy().default_factory is tree)


class Keyed(defaultdict):
    def __missing__(self, key):
        return f"<{key}>"


k = Keyed()
print(k["x"], len(k), k)
print(defaultdict(None, a=1) | {"b": 2}, {"b": 2} | defaultdict(int, a=1), repr(defaultdict(print)))
loop = defaultdict(list)
loop["self"] = loop
print(loop)
for bad in (lambda: defaultdict(1), lambda: defaultdict(int, 1), lambda: defaultdict(lambda: 1 / 0)["x"], lambda: defaultdict(len)["x"]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
