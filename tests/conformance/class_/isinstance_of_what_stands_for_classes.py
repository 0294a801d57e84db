"""isinstance and issubclass ask objects: `__class__` of an instance, `__bases__` of what stands for a class."""


def told(call, *args):
    try:
        return call(*args)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


class Real:
    pass


class Derived(Real):
    pass


class ByProperty:
    def __init__(self, claimed):
        self._claimed = claimed

    @property
    def __class__(self):
        return self._claimed


class ByHook:
    def __init__(self, inner):
        self.inner = inner

    def __getattribute__(self, name):
        if name == "inner":
            return object.__getattribute__(self, name)
        return getattr(self.inner, name)


claims = ByProperty(Derived)
print("property:", isinstance(claims, Real), isinstance(claims, Derived), isinstance(claims, ByProperty), isinstance(claims, int))
print("type is itself:", type(claims) is ByProperty, issubclass(type(claims), Real))
proxy = ByHook(Derived())
print("hook:", isinstance(proxy, Real), isinstance(proxy, ByHook), isinstance(proxy, (int, Real)), isinstance(proxy, int | Real))
print("no class:", isinstance(ByProperty(42), int), isinstance(ByProperty(42), Real))


class Missing:
    @property
    def __class__(self):
        raise AttributeError("not told")


class Broken:
    @property
    def __class__(self):
        raise RuntimeError("broken")


print("missing:", isinstance(Missing(), int))
print("broken:", told(isinstance, Broken(), int))
print("broken, its own class:", told(isinstance, Broken(), Broken))


class AbstractClass:
    """No type, but it has bases."""

    def __init__(self, *bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


class AbstractInstance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


Top = AbstractClass()
Left, Right = AbstractClass(Top), AbstractClass(Top)
Bottom = AbstractClass(Left, Right)
print("abstract:", issubclass(Bottom, Top), issubclass(Bottom, Left), issubclass(Left, Right), issubclass(Top, Bottom), issubclass(Top, Top))
print("instances:", isinstance(AbstractInstance(Bottom), Top), isinstance(AbstractInstance(Left), Right), isinstance(3, Top))
print("in tuples:", issubclass(Bottom, (int, Top)), issubclass(Bottom, (int, (str, (Right,)))), issubclass(int, Top), issubclass(Bottom, int))


class Odd:
    def __init__(self, bases):
        self._bases = bases

    @property
    def __bases__(self):
        if isinstance(self._bases, Exception):
            raise self._bases
        return self._bases


for bases in ((), [int], None, AttributeError("none"), ValueError("broken")):
    print(repr(bases), "|", told(isinstance, 1, Odd(bases)), "|", told(issubclass, Odd(bases), int), "|", told(issubclass, int, Odd(bases)))


class Endless:
    @property
    def __bases__(self):
        return (self, self)


print(told(issubclass, Endless(), int).partition(":")[0])
nested = (int,)
for _ in range(100_000):
    nested = (nested,)
print(told(isinstance, "", nested).partition(":")[0], told(issubclass, str, nested).partition(":")[0])
for args in ((1, 2), (1, "int"), (1, (str, 2)), (1, (int, 2)), (1, list[int]), (1, (int, list[int]))):
    print(args, "|", told(isinstance, *args), "|", told(issubclass, int, args[1]))
print(told(issubclass, 1, int), "|", told(issubclass, 1, (int, str)), "|", told(issubclass, 1, int | str))


class Asked(type):
    def __instancecheck__(cls, instance):
        print("  asked about", type(instance).__name__, "for", cls.__name__)
        return type.__instancecheck__(cls, instance)

    def __subclasscheck__(cls, sub):
        print("  asked about", sub.__name__, "for", cls.__name__)
        return super().__subclasscheck__(sub)


class Base(metaclass=Asked):
    pass


class Child(Base):
    pass


print(isinstance(Base(), Base), isinstance(Child(), Base), isinstance(1, Base))
print(issubclass(Base, Base), issubclass(Child, Base), issubclass(int, Base))
print(told(type.__subclasscheck__, int, 5), "|", told(type.__instancecheck__, int, True), "|", told(type.__subclasscheck__, Base, Child))


class Checker:
    def __instancecheck__(self, instance):
        return []

    def __subclasscheck__(self, sub):
        return "yes"


print(isinstance(1, Checker()), issubclass(1, Checker()))
