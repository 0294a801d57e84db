class Typed(property):
    def __init__(self, kind, getter=None):
        super().__init__(getter)
        self.kind = kind


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        delattr(obj, self.name)


class C:
    a = Field()
    b = Field()
    t = Typed(int, lambda self: 7)

    @property
    def p(self):
        "doc of p"
        return self._p

    @p.setter
    def p(self, value):
        self._p = value

    @p.deleter
    def p(self):
        del self._p

    @staticmethod
    def s(x=1):
        return x

    @classmethod
    def k(cls):
        return cls.__name__

    readonly = property(lambda self: 1)


c = C()
c.a = 5
print(c.a, c.b, C.a.name, c.t, C.t.kind, C.p.__doc__, C.p.fget.__name__)
del c.a
print(c.a)
c.p = 3
print(c.p, vars(c))
del c.p
for act in (lambda: c.p, lambda: setattr(c, "readonly", 2), lambda: delattr(c, "readonly"), lambda: setattr(c, "t", 1), lambda: C.s.nothing, lambda: c.k.x):
    try:
        print(act())
    except AttributeError as e:
        print(e)
print(C.s.__name__, C.__dict__["s"].__name__, C.__dict__["s"].__wrapped__(4), C.__dict__["k"].__qualname__, C.__dict__["s"](9), c.k(), C.k())


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value


class D:
    @Lazy
    def heavy(self):
        print("computing")
        return 42


d = D()
print(d.heavy, d.heavy)


class Meta(type):
    __call__ = dict

    @property
    def described(cls):
        return f"class {cls.__name__}"


class E(metaclass=Meta):
    pass


print(E(x=1), E.described)


class Guard(dict):
    __setattr__ = dict.__setitem__
    __getattr__ = dict.__getitem__


g = Guard()
g.x = 1
print(g, g.x)
