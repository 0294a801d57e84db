class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __lt__(self, other):
        return self.parts < other.parts

    def __gt__(self, other):
        return self.parts > other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ("1.10", "1.9", "0.12")]
print(min(vs), max(vs), sorted(vs), min(vs, key=lambda v: v.parts[1]))
print(max("apple fig banana".split(), key=len), min((len(w), w) for w in "apple fig banana".split()))
print(max([1, 1.0, True]), max([True, 1]), min([0, False]), max((2, "b"), (2, "a")))
print(max({}, default=None), min(iter([]), default=[]), max([None], default=1))
for f in (lambda: max([None, 1]), lambda: max(1, 2, key=5), lambda: min(1, [2]), lambda: max(x for x in []), lambda: max([3], [2, 5], key=sum) , lambda: min(*[]), lambda: max(*[1])):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
calls = []
print(max([3, 1, 2], key=lambda n: calls.append(n) or n), calls)
