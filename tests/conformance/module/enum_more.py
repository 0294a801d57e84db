from enum import CONFORM, Enum, EnumMeta, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember, unique, verify, CONTINUOUS, NAMED_FLAGS


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def lower(self):
        return self.name.lower()


print(Color.RED, repr(Color.RED), Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.lower())
print(Color.__members__, Color.RED in Color, 1 in Color, 9 in Color, hash(Color.RED) == hash(Color.RED), Color.RED == 1, isinstance(Color.RED, Color))
for bad in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 3), lambda: setattr(Color.RED, "value", 3), lambda: Color.BLUE, lambda: Color.RED < Color.GREEN, lambda: Color()):
    try:
        print(bad())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm.R in Perm.RW, ~Perm.R, Perm(0), Perm.RW & Perm.W, Perm.R ^ Perm.RW, list(Perm.RW), len(Perm.RW), bool(Perm(0)), [p.value for p in Perm])
try:
    Perm(16)
except ValueError as e:
    print(e)


class Num(IntEnum):
    ONE = 1
    TWO = auto()


print(Num.ONE + 1, Num.TWO > Num.ONE, f"{Num.ONE}", repr(Num.TWO), int(Num.TWO), Num(1), [10, 20, 30][Num.ONE])


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


print(Word.HELLO, Word.BYE.upper(), Word.HELLO == "hello", f"{Word.BYE:>6}")


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | 8, repr(Bits(3)), Bits.A + 1, Bits(3) & ~Bits.A)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    @nonmember
    class Inner:
        pass


print(Planet.EARTH.ratio, Planet.heaviest(), Planet.MARS.value, [p.name for p in Planet])
try:

    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Enum("Pts", [("X", 10), ("Y", 20)]).Y, Animal.__name__)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.title() + str(count)

    FIRST = auto()
    SECOND = auto()


print([a.value for a in Auto])


class Miss(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else None


print(Miss("a"), Color.RED.name, Color.RED.value, Color.RED._value_)
try:
    Miss("b")
except ValueError as e:
    print(e)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print(isinstance(Color, EnumMeta), dir(Color)[:3], (c.name for c in Color).__next__(), list(reversed(Color)))
