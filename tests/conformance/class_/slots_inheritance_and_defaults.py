class Base:
    __slots__ = ("a",)


class Child(Base):
    __slots__ = ("b", "__dict__")


class Open(Base):
    pass


class Redefined(Base):
    __slots__ = ("a",)


class Mixin:
    __slots__ = ()


class Both(Mixin, Child):
    __slots__ = ["c"]


class FromDict:
    __slots__ = {"x": "doc of x"}


class Iterated:
    __slots__ = (name for name in ("p", "q"))


class WithProperty:
    __slots__ = ("_value",)

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new * 2


c, o, r, both = Child(), Open(), Redefined(), Both()
c.a, c.b, c.free = 1, 2, 3
o.a, o.free = 4, 5
r.a = "child's"
both.a, both.b, both.c, both.d = "abcd"
print(c.a, c.b, vars(c), o.a, vars(o), r.a, vars(both), both.c)
Base.a.__set__(r, "base's")
print(r.a, Base.a.__get__(r), Redefined.a is Base.a)
w = WithProperty()
w.value = 21
i = Iterated()
i.p = 1
print(w.value, FromDict.__slots__, i.p, Iterated.__slots__.__class__.__name__, Both.__slots__, Mixin.__slots__)
for action in (
    lambda: Base().a,
    lambda: setattr(Base(), "z", 1),
    lambda: setattr(Mixin(), "z", 1),
    lambda: Base().__dict__,
    lambda: Base().__weakref__,
    lambda: setattr(Base, "z", "class attributes are free") or Base().z,
    lambda: setattr(Base(), "z", 1),
    lambda: delattr(c, "a") or c.a,
    lambda: i.q,
    lambda: type("X", (Base, Iterated), {"__slots__": ()}),
    lambda: type("X", (), {"__slots__": ("ok", "not ok")}),
    lambda: type("X", (), {"__slots__": ("a", "a")}).__slots__,
    lambda: type("X", (), {"__slots__": 5}),
    lambda: type("X", (), {"__slots__": None}),
    lambda: type("X", (), {"__slots__": "single"})().single,
    lambda: type("X", (), {"__slots__": ("m",), "m": 1}),
    lambda: type("X", (str,), {"__slots__": ("m",)})("s").m,
    lambda: type("X", (str,), {"__slots__": ()})("s").upper(),
    lambda: type("X", (list,), {"__slots__": ("m",)})([1]),
    lambda: type("X", (Exception,), {"__slots__": ("m",)})("e").args,
    lambda: hasattr(type("X", (object,), {"__slots__": ("__weakref__",)})(), "__weakref__"),
    lambda: sorted(n for n in dir(Both()) if not n.startswith("__")),
    lambda: Both.__dict__["c"].__objclass__.__name__,
    lambda: [d.__name__ for d in (Base.a, Child.b, Both.c)],
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
