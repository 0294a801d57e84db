"""super() believes an object's `__class__`, and type.__new__ checks the cell that super() needs."""


class Base:
    def f(self):
        return "Base.f"


class C(Base):
    def f(self):
        return super().f() + " through C"

    def told(self):
        return super(C, self).f


class Proxy:
    def __init__(self, inner):
        self._inner = inner

    def __getattribute__(self, name):
        if name == "_inner":
            return object.__getattribute__(self, name)
        return getattr(self._inner, name)


proxy = Proxy(C())
print(C.f(proxy), "|", C.told(proxy)(), "|", super(C, proxy).f())
print(super(C, proxy).__self_class__ is C, super(C, proxy).__thisclass__ is C, super(C, proxy).__self__ is proxy)
for wrong in (1, Base(), int, Proxy(3)):
    try:
        C.f(wrong)
    except TypeError as e:
        print(e)


class Noted(super):
    pass


class D(C):
    def kind(self):
        return Noted(D, self).__class__, super().__class__, Noted(D, self).f()


print(D().kind())
print(isinstance(Noted(D, D()), super), type(Noted(D)).__name__)


class E(C):
    unbound = super(C)

    def late(self):
        def inner():
            return self

        return super().f(), inner() is self


print(E().late(), super(C).__get__(E()).f(), super(C).__get__(Proxy(C())).f())


class X:
    def meth(self):
        super()


def cell_of(value):
    return (lambda: value).__closure__[0]


try:
    X.meth(cell_of(X()))
except TypeError as e:
    print(e)


class Overwrites(type):
    def __new__(meta, name, bases, namespace, cell):
        namespace["__classcell__"] = cell
        return super().__new__(meta, name, bases, namespace)


for cell in (None, 0, "", []):
    try:
        class Made(metaclass=Overwrites, cell=cell):
            pass
    except TypeError as e:
        print(e)


class Twice(type):
    def __new__(meta, name, bases, namespace):
        made = super().__new__(meta, name, bases, namespace)
        type("Other", (), namespace)
        return made


try:
    class Given(metaclass=Twice):
        def f(self):
            return __class__
except TypeError as e:
    print(e)


class Forgets(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


try:
    class Lost(metaclass=Forgets):
        def f(self):
            return __class__
except RuntimeError as e:
    print(e)
