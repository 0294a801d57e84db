class Text(str):
    def upper(self):
        return Text("shout: " + super().upper())

    def __add__(self, other):
        return Text(str.__add__(self, other))

    def __repr__(self):
        return f"Text({str.__repr__(self)})"

    @property
    def first(self):
        return self[0]


t = Text("abc")
for name, value in {
    "upper": t.upper(),
    "lower": t.lower(),
    "add": t + "d",
    "radd": "d" + t,
    "mul": t * 2,
    "slice": t[:2],
    "index": t.first,
    "str": str(t),
    "format": f"{t}",
    "strip": t.strip(),
    "join": t.join(["x", "y"]),
    "split": t.split("b")[0],
    "replace": t.replace("z", "y"),
    "center": t.center(3),
    "title": t.title(),
    "percent": Text("%s") % t,
    "lowered": Text("ABC").lower(),
    "zfill": t.zfill(1),
    "expandtabs": t.expandtabs(),
    "iter": next(iter(t)),
    "max": max([t, "a"]),
    "removeprefix": t.removeprefix("q"),
}.items():
    print(name, type(value).__name__, repr(value))
print(t == "abc", hash(t) == hash("abc"), {t: 1}["abc"], {"abc": 1}[t], t in {"abc"}, "b" in t, len(t), t < "abd", isinstance(t, str), [t], str([t]), "%s %r" % (t, t))
print(Text(), Text(5), Text(b"x", "ascii"), Text(object="kw"), t.__class__, t.__len__(), getattr(t, t.lower(), "none"), int(Text("12")) + 1, float(Text("1.5")))


class Number(int):
    def __add__(self, other):
        return Number(int.__add__(self, other))

    def __str__(self):
        return f"<{int(self)}>"


n = Number(5)
print(n + 1, 1 + n, n - 1, -n, abs(n), n * n, f"{n}", f"{n:d}", f"{n!r}", "%d %s" % (n, n), [n], repr(n), type(n + 1).__name__, type(n - 1).__name__, type(+n).__name__, hash(n) == 5, range(n), [1] * n, n == 5, n.real is n, type(n.real).__name__, sum([n, n]), type(sum([n, n])).__name__, int(n) is n, divmod(n, 2), n.bit_length(), max(n, 3))


class Items(list):
    def __getitem__(self, index):
        return "seen" if index == 0 else super().__getitem__(index)

    def __iter__(self):
        return iter(["from iter"])

    def __len__(self):
        return 42


items = Items([1, 2, 3])
print(items, items[0], items[1:], type(items[1:]).__name__, list(items), [*items], len(items), items + [4], type(items + [4]).__name__, items.copy(), type(items.copy()).__name__, tuple(items), items == [1, 2, 3], sorted(items), 2 in items, items.pop(), items.index(1), bool(Items()))
