class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)


class Base(metaclass=Meta):
    pass


D = type("D", (Base,), {"x": 1})
print(type(D).__name__, D.x)
E = type("E", (int, Base), {})
print(type(E).__name__)


class Other(type):
    pass


try:
    type("F", (Base, Other("G", (), {})), {})
except TypeError as e:
    print(e)
for bad in (lambda: type("A", (5,), {}), lambda: type("A", Base, {}), lambda: type(1, (), {}), lambda: type("A", (), []), lambda: type("A", ()), lambda: type()):
    try:
        bad()
    except TypeError as e:
        print(e)
print(type("Q", (Base,), {}, key=1).__name__)
