class Base:
    def __init_subclass__(cls, **kw):
        print("subclass", cls.__name__, kw)


X = type("X", (Base,), {"a": 1, "__doc__": "made", "__module__": "somewhere"})
print(X.__module__, X.__doc__, X.a, X.__mro__[1].__name__, repr(X))
Y = type("Y", (Base,), {}, flag=True)
print(Y.__qualname__, Y.__dict__.get("__module__"))
Z = type("Z", (), {"__slots__": ("s",), "__qualname__": "Outer.Z"})
z = Z()
z.s = 5
print(z.s, Z.__qualname__, Z.__name__)
for f in (lambda: type("A", (int, str), {}), lambda: type("A", (bool,), {}), lambda: type("A", (5,), {}), lambda: type(5, (), {}), lambda: type("A", (), []), lambda: type("A", (Base, Base), {}), lambda: type("A\0", (), {}), lambda: type("A", (object, Base), {})):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
X.__name__ = "Renamed"
print(X, X.__qualname__)
for bad in (5, "a\0b"):
    try:
        X.__name__ = bad
    except Exception as err:
        print(type(err).__name__, err)
print(type.__call__(int, "5"), type("F", (), {"__call__": lambda self: "called"})()())
