from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return "from the abstract body"

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Partial(Shape):
    def area(self):
        return super().area()

    name = "plain attribute"


class Square(Partial):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    name = property(lambda self: "square")
    unit = classmethod(lambda cls: cls(1))
    helper = staticmethod(lambda: "helped")


class Late(metaclass=ABCMeta):
    pass


for cls in (Shape, Partial, Square, Late):
    try:
        made = cls(3) if cls is Square else cls()
        print(made.describe() if cls is Square else "made")
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), Square.__abstractmethods__, Square.unit().area(), Square.helper(), Shape.area(None))
Late.later = abstractmethod(lambda self: None)
print(Late().later is not None, Late.__abstractmethods__)


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, "__len__") else NotImplemented


class Registered:
    pass


@Sized.register
class Other:
    pass


print(issubclass(list, Sized), isinstance("a", Sized), issubclass(int, Sized), isinstance(Registered(), Sized), issubclass(Other, Sized), Other.__mro__[-1].__name__)
print(Sized.register(Registered), isinstance(Registered(), Sized))


class Flag(ABC):
    @abstractmethod
    def a(self): ...

    def __init_subclass__(cls):
        print("subclass", cls.__name__, hasattr(cls, "__abstractmethods__"))


class One(Flag):
    pass


try:
    One()
except TypeError as error:
    print(error)
One.a = lambda self: None
try:
    One()
except TypeError as error:
    print(error)
One.__abstractmethods__ = frozenset()
print(type(One()).__name__, object.__new__(One).a())
