from datetime import date
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction

for value, specs in (
    (1234567.891, (",.2f", "_.1f", "e", "g", "%", ">15", "^+15.2f", "015.1f", "#.0f", ".3", "n")), (255, ("x", "#X", "b", "#o", "d", ",", "_b", "+d", " d", "08d", "=+8")), (True, ("d", "", ">6")), ("text", (">8", "^8", "*<8", ".2", "s")), (1 + 2j, (".1f", ">12", "g")), (Decimal("1234.5"), (",", ".1f", "e", ">10")), (Fraction(22, 7), (".3f", "g", ">10")), (date(2024, 2, 9), ("%d.%m.%y", "")),
):
    print(value, [format(value, spec) for spec in specs])


class Level(IntEnum):
    LOW = 1


class Own:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{Level.LOW:>4}|{Level.LOW!r:>16}|{Own():a{1}b}|{Own()!s:.5}".split("|")[:3])
for value, spec in ((1, "s"), ("a", "d"), (1.5, "x"), ("a", "="), (1, ".2"), (1, ",s"), (1.5, "c"), (1, "c0"), (1 << 30, "c"), ([], ">5"), (1, "__d"), (1, "z"), (1.5, ",_"), (None, "5"), (1j, "0=5")):
    try:
        print(repr(format(value, spec)))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
