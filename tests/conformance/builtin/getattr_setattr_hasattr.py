class C:
    x = 1

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name} here")


c = C()
print(getattr(c, "x"), getattr(c, "dyn_a"), getattr(c, "zz", "default"), hasattr(c, "dyn_b"), hasattr(c, "zz"))
setattr(c, "y", 2)
print(c.y, vars(c), "y" in dir(c))
delattr(c, "y")
for f in (
    lambda: getattr(c, "missing"), lambda: delattr(c, "y"), lambda: getattr(5, "nope"), lambda: setattr(5, "x", 1), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, 5), lambda: getattr(c), lambda: delattr(5, "real"),
    lambda: setattr(object(), "a", 1), lambda: getattr(None, "x"), lambda: setattr("s", "upper", 1),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


class P:
    @property
    def broken(self):
        raise ValueError("inside")

    @property
    def missing(self):
        raise AttributeError("hidden")


print(hasattr(P(), "missing"), getattr(P(), "missing", "d"))
try:
    hasattr(P(), "broken")
except ValueError as err:
    print(err)
setattr(c, "odd name", 3)
print(getattr(c, "odd name"), vars(c))
