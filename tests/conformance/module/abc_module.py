from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def unit(): ...

    def describe(self):
        return f"{self.name} {self.area()}"


try:
    Shape()
except TypeError as e:
    print(e)


class Partial(Shape):
    def area(self):
        return 1


try:
    Partial()
except TypeError as e:
    print(e)


class Square(Partial):
    name = "square"

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def unit():
        return "m"


print(Square.make().describe(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)


class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Duck:
            return hasattr(other, "quack") or NotImplemented
        return NotImplemented


class Mallard:
    def quack(self):
        pass


class Robot:
    pass


print(issubclass(Mallard, Duck), isinstance(Mallard(), Duck), issubclass(Robot, Duck))
token = get_cache_token()
print(Duck.register(Robot) is Robot, isinstance(Robot(), Duck), get_cache_token() != token)


@Duck.register
class Toy:
    pass


print(issubclass(Toy, Duck), type(Duck) is ABCMeta)


class Later(ABC):
    @abstractmethod
    def f(self): ...


Later.f = lambda self: "filled"
update_abstractmethods(Later)
print(Later().f())


class Base(metaclass=ABCMeta):
    @abstractmethod
    def step(self):
        yield "base"


class Child(Base):
    def step(self):
        yield from super().step()
        yield "child"


print(list(Child().step()))
try:
    Duck.register(5)
except TypeError as e:
    print(e)


class Loop(ABC):
    pass


try:
    Loop.register(ABC) and ABC.register(Loop)
except RuntimeError as e:
    print(e)
