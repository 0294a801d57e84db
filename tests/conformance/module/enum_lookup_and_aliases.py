from enum import Enum, IntEnum, StrEnum, auto, member, nonmember, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE


class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    other = nonmember(5)

    @member
    def method():
        return "called"

    def describe(self):
        return f"{self.name}={self.value}"

    @classmethod
    def _missing_(cls, value):
        return cls.GREEN if value == "go" else None


print(list(C), C.__members__, C(1), C["RED"], C.CRIMSON is C.RED, C("go"), C.RED.describe(), len(C), C.other, 1 in C, "x" in C, C.RED in C)
for bad in (lambda: C(9), lambda: C["NO"], lambda: C.NO, lambda: setattr(C, "RED", 5), lambda: delattr(C, "RED"), lambda: setattr(C.RED, "value", 2), lambda: C(), lambda: C.RED < C.GREEN, lambda: C.RED + 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(C.RED), str(C.RED), f"{C.RED}", hash(C.RED) == hash("RED"), C.RED.__class__, C.RED.name, type(C).__name__)
for source in ("@unique\nclass X(Enum):\n  A = 1\n  B = 1", "@verify(CONTINUOUS)\nclass X(Enum):\n  A = 1\n  B = 4", "@verify(UNIQUE)\nclass X(Enum):\n  A = B = 1", "class X(Enum):\n  A = 1\n  A = 2"):
    try:
        exec(source)
    except (ValueError, TypeError) as e:
        print(e)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return (name, start, count, last[-1:] )

    A = auto()
    B = auto()


print([m.value for m in Auto])


class S(StrEnum):
    ONE = auto()
    TWO = "second"


class I(IntEnum):
    X = 5
    Y = auto()


print(S.ONE, S.TWO.upper(), S.ONE == "one", repr(S.TWO), I.X + I.Y, I.Y, f"{I.X:>3}", I.X < 6, sorted([I.Y, I.X]), repr(I.X), isinstance(I.X, int))
