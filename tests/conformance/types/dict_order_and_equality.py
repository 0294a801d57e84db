d = {}
for key in "zyx":
    d[key] = len(d)
d["z"] = "kept place"
del d["y"]
d["y"] = "moved"
print(d, list(d), next(iter(d)), next(reversed(d)))
print({1: "int", True: "bool"}, {0: 1, 0.0: 2, False: 3}, {"a": 1} == {"a": 1.0}, {1: 2} != {1: 3})

class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self):
        return f"Key({self.n})"

d = {Key(i % 3): i for i in range(7)}
print(d, d[Key(2)], Key(5) in d)
try:
    d[Key(9)]
except KeyError as e:
    print("KeyError", e, e.args)

class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"

m = Default(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, m)
d = {}
d["self"] = d
print(d)
