d = {}
for k in "cab":
    d[k] = ord(k)
print(d, list(reversed(d)), list(d.items()))
del d["a"]
d["a"] = 0
d["c"] = "kept in place"
print(d)
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b", -0.0: "c"}, {"1": 1, 1: 2})
nan = float("nan")
print(len({nan: 1, nan: 2}), {nan: 1}[nan], nan in {nan: 1}, float("nan") in {nan: 1})


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


m = {K(1): "a", K(2): "b", K(1): "c"}
print(m, m[K(2)], K(3) in m)


class NoHash:
    def __eq__(self, other):
        return True


class BadHash:
    def __hash__(self):
        return "x"


for bad in (NoHash(), BadHash()):
    try:
        {bad: 1}
    except TypeError as err:
        print(err)
print({(1, 2): "t"}[(1, 2)], {None: 1}[None], {frozenset([1]): 2}[frozenset([1])])
r = {}
r["self"] = r
print(r, str(r) == repr(r))
