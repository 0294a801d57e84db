class Default(dict):
    def __missing__(self, key):
        print("missing", key, end="; ")
        return f"<{key}>"


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))
print("{a} {c}".format_map(d), "%(a)s %(x)s" % d)
print(d.pop("q", "popped"), d.setdefault("s", 5), d)
for name in ("keys", "copy"):
    print(name, type(getattr(d, name)()).__name__)
print(type(d | {"z": 1}).__name__, type({"z": 1} | d).__name__, type(dict(d)).__name__)
print(eval("a, other", {}, d))


class Loud(dict):
    def __getitem__(self, key):
        return "from getitem"

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __contains__(self, key):
        return True

    def __iter__(self):
        return iter(["only"])

    def __len__(self):
        return 77


x = Loud(a=1)
x["b"] = 2
x.update(c=3)
x.setdefault("d", 4)
print(x["zzz"], x.get("a"), x.get("zzz"), "zzz" in x, len(x), list(x), list(x.keys()), list(x.items()))
print(dict(x), {**x}, x == {"a": 1, "b": 2, "c": 3, "d": 4}, repr(x))
print(sorted(x), bool(x), [*x], x.copy(), type(x.copy()).__name__)


class NoMissing(dict):
    __missing__ = None


try:
    NoMissing()["k"]
except TypeError as error:
    print(error)


class Raising(dict):
    def __missing__(self, key):
        raise LookupError(f"nothing under {key!r}")


try:
    Raising()[5]
except LookupError as error:
    print(type(error).__name__, error)
print(Default.fromkeys("xy"), type(Default.fromkeys("x")).__name__)
