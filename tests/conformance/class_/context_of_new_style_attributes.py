class Base:
    shared = []
    limit = 5

    def __init__(self):
        self.own = []


a, b = Base(), Base()
a.shared.append(1)
a.own.append(2)
a.limit += 1
print(b.shared, b.own, a.limit, b.limit, Base.limit, vars(a), Base.shared is a.shared)
Base.limit = 50
print(a.limit, b.limit)
del a.limit
print(a.limit)
b.__dict__["limit"] = "in the dict"
print(b.limit, "limit" in vars(b), hasattr(Base, "own"))
a.__dict__ = {"fresh": True}
print(vars(a), a.fresh)
Base.method = lambda self, x: (self is a, x)
print(a.method(3), Base.method(a, 4))
a.method = lambda x: ("instance function", x)
print(a.method(5))
Base.late = property(lambda self: "late property")
a.__dict__["late"] = "hidden by the property"
print(a.late)
del Base.late
print(a.late)
Base.__len__ = lambda self: 7
a.__len__ = lambda: 99
print(len(a), a.__len__(), bool(b))
for action in (lambda: a.own, lambda: Base.own, lambda: Base.limits, lambda: b.limt, lambda: delattr(a, "limit"), lambda: delattr(Base, "nothing"), lambda: Base().__dict__.x, lambda: Base.__dict__.__setitem__("x", 1), lambda: setattr(Base, "__dict__", {}), lambda: Base.__dict__["method"].__get__(b)(6)):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(type(Base.__dict__).__name__, sorted(k for k in Base.__dict__ if not k.startswith("__")))


class Grown(Base):
    def __setattr__(self, name, value):
        print("set", name, end=" ")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name, end=" ")
        object.__delattr__(self, name)


g = Grown()
g.x = 1
g.x += 1
del g.x
print(vars(g))
for g.y in range(2):
    pass
with open(__file__) as g.file:
    print(g.file.name == __file__, end=" ")
[g.z, *g.rest] = 1, 2, 3
print(g.y, g.z, g.rest)
