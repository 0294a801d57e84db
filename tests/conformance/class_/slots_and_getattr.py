class S:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = S()
print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"))
for act in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: delattr(s, "b")):
    try:
        act()
    except AttributeError as err:
        print(err)


class Lazy:
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"nothing called {name}")

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


z = Lazy()
z.real = 3
print(z.xyz, z.real, getattr(z, "other", "default"))
try:
    z.other
except AttributeError as err:
    print(err)


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns["made_by"] = mcls.__name__
        return super().__new__(mcls, name, bases, ns)

    def __call__(cls, *args):
        print("calling", cls.__name__, args)
        return super().__call__(*args)

    def __contains__(cls, item):
        return item == 42


class M(metaclass=Meta):
    def __init__(self, v):
        self.v = v


print(M(5).v, M.made_by, 42 in M, type(M).__name__)
