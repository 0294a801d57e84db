from enum import Enum, Flag, IntEnum, auto

class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1

class P(Flag):
    R = auto()
    W = auto()

class Level(IntEnum):
    LOW = 1
    HIGH = 5

print(list(Color), Color.RED, repr(Color(2)), Color["GREEN"].name, Color.CRIMSON is Color.RED, Color.RED in Color)
print(P.R | P.W, P.R & P.W, Level.HIGH > 3, sorted(Level), f"{Level.LOW}")
for call in (lambda: Color(9), lambda: Color["X"], lambda: Color.X, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN):
    try:
        print(call())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
