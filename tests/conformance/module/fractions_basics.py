from fractions import Fraction as F
import copy
import math

for args in ((3, 4), (6, -8), (), ("3/7",), (" -3/12 ",), ("1.5",), ("-.25",), ("1e-3",), ("7.",), ("1_000/3",), (0.5,), (1.1,), (F(1, 2), F(3, 4)), (True,), ("+5",), ("2.5E2",)):
    print(args, "->", repr(F(*args)), F(*args))
for bad in ((1, 0), ("1/0",), ("a",), ("1 / x",), ("",), ("3/",), ("1.5/2",), (1.5, 2), (None,), (1j,), (float("nan"),), (float("inf"),), ("1__0",), ("e5",), (".",)):
    try:
        print(F(*bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(b), a**2, a**-2, b**3, a ** F(1, 2), 2**a, a**0.5, b**-1)
print(a + 1, 1 - a, 2 * a, 1 / a, a + 0.5, 0.5 * a, a + 1j, 7 // a, 7 % a, a // 2, divmod(7, a))
print(a == 0.75, a == F(6, 8), a < 1, a >= b, a > 0.7, a != 3, F(2) == 2, a < float("inf"), a == "x", F(1, 3) == 1 / 3)
print(hash(a) == hash(0.75), hash(F(5)) == hash(5), hash(F(-1)), {F(1, 2): "half"}[0.5])
print(int(F(-7, 2)), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(7, 2)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(1234), -2))
print(F(3.141592653589793).limit_denominator(100), F("0.1").limit_denominator(5), F(1.1).limit_denominator(), F(math.pi).limit_denominator(1))
print(F.from_float(0.25), F(3, 1).is_integer(), F(7, 3).as_integer_ratio(), float(F(1, 3)), complex(F(1, 2)), bool(F(0)), F(1, 2).numerator, F(1, 2).denominator)
print(copy.copy(a) is a, copy.deepcopy(a) == a, sum([F(1, n) for n in range(1, 10)]), math.prod([F(1, 2)] * 5), max(F(1, 3), F(1, 2)))
for test in (lambda: a / 0, lambda: a % 0, lambda: F(0) ** -1, lambda: a // F(0), lambda: a + "x", lambda: a < 1j, lambda: F(1, 2).limit_denominator(0), lambda: F.from_float("x"), lambda: a / F(0)):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(F):
    pass


print(repr(Sub(1, 2)), repr(Sub(1, 2) + 1), sorted([F(1, 2), F(1, 3), 0.4, 1]))
