class Plain:
    a = 1


p = Plain()
print(getattr(p, "a"), getattr(p, "zz", None), getattr(p, "zz", "d"), hasattr(p, "a"), hasattr(p, "zz"))
setattr(p, "with space", 5)
setattr(p, "", "empty name")
setattr(p, "été", "accent")
print(vars(p), getattr(p, "with space"), getattr(p, ""), p.été)
delattr(p, "with space")


class Raises:
    @property
    def broken(self):
        raise ValueError("inside")

    @property
    def missing(self):
        raise AttributeError("on purpose")


r = Raises()
for action in (
    lambda: getattr(r, "broken", "default"),
    lambda: hasattr(r, "broken"),
    lambda: getattr(r, "missing", "default"),
    lambda: hasattr(r, "missing"),
    lambda: getattr(p, 5),
    lambda: setattr(p, 5, 1),
    lambda: delattr(p, None),
    lambda: hasattr(p, b"a"),
    lambda: getattr(p),
    lambda: getattr(p, "a", 1, 2),
    lambda: setattr(p, "a"),
    lambda: getattr(p, name="a"),
    lambda: getattr("text", "uper"),
    lambda: getattr([], "append")(1),
    lambda: setattr([], "x", 1),
    lambda: setattr(int, "x", 1),
    lambda: delattr(int, "real"),
    lambda: setattr(5, "real", 1),
    lambda: setattr("a", "b", "c"),
    lambda: setattr(None, "x", 1),
    lambda: setattr(object(), "x", 1),
    lambda: setattr(len, "__name__", "x"),
    lambda: setattr(Plain, "a", 2),
    lambda: p.a,
    lambda: vars(5),
    lambda: vars(object()),
    lambda: vars(p) is p.__dict__,
    lambda: dir(5)[:2],
    lambda: dir(1, 2),
    lambda: (1).real.imag,
    lambda: 5 .bit_length(),
    lambda: None.x,
    lambda: (lambda: 0).x,
    lambda: Plain.b,
    lambda: type(p).__name__.nothing,
    lambda: ....__class__,
    lambda: NotImplemented.foo,
    lambda: print.foo,
    lambda: [].append.foo,
    lambda: p.__init__.foo,
    lambda: type.mro.foo,
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", "-"))


class Dir:
    def __dir__(self):
        return ["z", "a", "z"]


class BadDir:
    def __dir__(self):
        return 5


print(dir(Dir()), [n for n in dir(Plain) if n[0] != "_"], "a" in dir(p))
try:
    dir(BadDir())
except TypeError as error:
    print(error)
