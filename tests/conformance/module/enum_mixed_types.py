import enum
from enum import Enum


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius, 2)


print(Planet.EARTH.mass, Planet.MARS.density, Planet((0.6, 3.3)), Planet.EARTH.value)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (1, "x")
    PY = (2, "y")


print(Coord(2).label, Coord.PY == b"\x02")


class Mixin:
    def hello(self):
        return f"hello {self.name}"


class M(Mixin, float, Enum):
    A = 1.5


print(M.A.hello(), M.A + 1, M(1.5), M.A, f"{M.A}", repr(M.A))
F = Enum("F", "A B C", start=5)
G = Enum("G", [("X", "x"), ("Y", "y")], module="mod", qualname="Q.G")
print(list(F), list(G), G.__module__, G.__qualname__, Enum("H", {"k": 1}).k, Enum("E", ""))


class Ordered(Enum):
    __order__ = "A B"
    A = 1
    B = 2


class Meta(enum.EnumType):
    def __getitem__(cls, name):
        return super().__getitem__(name.upper())


class Loud(Enum, metaclass=Meta):
    A = 1


print(Loud["a"], Ordered.B, [*enum.show_flag_values(7)])
for source in ("class X(Enum):\n  __order__ = 'B A'\n  A = 1\n  B = 2", "class X(int, Enum):\n  A = 'x'", "class X(Enum, int):\n  A = 1", "class X(Enum):\n  _bad_ = 1"):
    try:
        exec(source)
        print("fine")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
