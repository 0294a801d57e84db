import math
from decimal import Decimal
from fractions import Fraction as F

print(F(3, -6), F("3/4"), F("-1.25e1"), F(" 7 "), F(0.5), F(Decimal("1.1")), F(F(1, 2), 3), F(), F("1_000/3"), repr(F(1, 3)), str(F(4, 2)))
print(F(1, 2) + F(1, 3), F(1, 2) + 1, F(1, 2) * 0.5, F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(1, 3)), F(1, 2) ** 2, F(1, 2) ** -2, F(4) ** F(1, 2), 2 ** F(3), F(1, 2) + 1j, -F(1, 2), abs(F(-1, 2)), 1 / F(3), 1 - F(1, 2))
print(F(355, 113).limit_denominator(10), F(math.pi).limit_denominator(1000), F(1, 2) == 0.5, F(1, 3) < 0.34, hash(F(1, 2)) == hash(0.5), round(F(5, 2)), round(F(8, 3), 1), math.floor(F(-1, 2)), math.ceil(F(1, 2)), int(F(-7, 2)), float(F(1, 3)), bool(F(0)), F(7, 2).as_integer_ratio(), F(4, 2).is_integer(), F(1, 2).numerator, F.from_float(0.1), F.from_decimal(Decimal("0.1")))
print(f"{F(1, 3):.3f}", f"{F(22, 7):>10.2e}", f"{F(5, 2)}", f"{F(1, 3):_^9}", f"{F(3):+}")
for bad in (lambda: F(1, 0), lambda: F("a"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) < 1j, lambda: F(1, 2) / 0, lambda: F(0) ** -1, lambda: F(1, 3).limit_denominator(0), lambda: F([1]), lambda: F("1 / 2"), lambda: F(1, 2) + "a", lambda: setattr(F(1, 2), "numerator", 3), lambda: F.from_float("a"), lambda: f"{F(1, 2):x}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
