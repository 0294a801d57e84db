from decimal import *
from decimal import Decimal as D

values = [D("1.23"), D("-4.5"), D(0), D("100"), D("1E+5"), D("-0"), D("7e-10"), D("Infinity"), D("-Infinity"), D("NaN"), D("123456789012345678901234567890.5")]
with localcontext() as c:
    c.traps[InvalidOperation] = c.traps[DivisionByZero] = False
    for a in values:
        for b in values:
            print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, a.compare(b), a.max(b), a.min(b))
print(D("0.1") + D("0.2"), D(1) / D(3), D(2) / 3, 1 / D(7), D(10) / 4, D("2.50") * 2, 5 - D("1.10"), -D("1.5"), +D("1.50"), abs(D("-3")))
print(divmod(D(17), 5), divmod(D(-17), 5), D("-7.5") // 2, D("-7.5") % 2, 7 % D("2.5"), D(2) ** 10, D("1.5") ** 2, D(2) ** -2, D("1.1") ** 20, D(3) ** -1)
print(D("1.0") == 1, D("1.10") == D("1.1"), D("0.1") == 0.1, D("0.5") == 0.5, D(1) < 2, D("1.5") > 1.25, D(3) != 3, hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), {D(2): "x"}[2])
print(int(D("-3.99")), float(D("1.25")), round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), round(D("1234.5"), -2), bool(D("0.0")), complex(D("1.5")))
import math

print(math.floor(D("-1.5")), math.ceil(D("-1.5")), math.trunc(D("1.9")), sum([D("0.1")] * 10), max(D(1), D("1.0")), sorted([D(3), D("1.5"), 2]))
print(D("3.14").as_tuple(), D("-2.50").as_integer_ratio(), D("1E+3").adjusted(), D.from_float(0.1), D(0.5), D((1, (1, 2, 3), -2)), D(" 12_3.5 "), D(True))
print(repr(D("1E+3")), D("1e-7"), D("0.000001"), D("1e-6"), D("0E+2"), D("-0.00"), D("123.4500"), D("1E+3").to_eng_string(), D("12E+5").to_eng_string())
for test in (
    lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("Inf") - D("Inf"), lambda: D(5) % 0, lambda: D(5) // 0, lambda: D("sNaN") + 1, lambda: D("1e30") // 1, lambda: D(-1).sqrt(), lambda: D("NaN") < 1, lambda: D([1]), lambda: D(None),
    lambda: int(D("NaN")), lambda: int(D("Inf")), lambda: hash(D("sNaN")), lambda: D(-2) ** D("0.5"), lambda: D(0) ** 0, lambda: D("1e999999") * 10, lambda: D((0, (1, 2), "x")), lambda: D((2, (1,), 0)), lambda: D((0, (11,), 0)), lambda: divmod(D(1), 0),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
