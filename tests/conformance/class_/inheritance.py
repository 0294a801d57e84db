class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [k.__name__ for k in D.__mro__])
try:
    class Bad(A, B):
        pass
except TypeError as err:
    print(err)


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))


class One(Base, tag="one"):
    pass


class Two(One):
    pass


print(Base.registry, issubclass(Two, Base), isinstance(Two(), One))
try:
    class Three(bool):
        pass
except TypeError as err:
    print(err)
try:
    object().x = 1
except AttributeError as err:
    print(err)
try:
    One(1)
except TypeError as err:
    print(err)
