inf, nan = float("inf"), float("nan")
print(7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, divmod(-7.5, 2), 7 // 2.0)
print(2.0**0.5, (-8) ** (1 / 3), 0.0**0, 2.0**-2)
print(inf - inf, inf * 0, inf + 1, -inf < inf, nan == nan, nan != nan, nan < 1)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(0.5), round(1e20))
print(type(round(2.0)), type(round(2.0, 0)), round(-0.4))
print(1 == 1.0, hash(1) == hash(1.0), 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308)
for op in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0**400,
           lambda: round(inf), lambda: round(nan), lambda: inf.as_integer_ratio(), lambda: 1.5 | 1, lambda: 1.5 + "x"):
    try:
        print(op())
    except (ArithmeticError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(min(nan, 1), max(1, nan), sorted([3.5, 1, 2.25]), sum([0.1] * 10))
