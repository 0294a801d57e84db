for a, b in (7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5):
    print(a, b, a // b, a % b, divmod(a, b), a / b)
print(2**100, 2**-1, (-2)**3, 0**0, pow(3, 200, 13), pow(3, -1, 7))
print(10**30 // 7, 10**30 % 7, -10**30 // 7, -10**30 % 7)
print(1 << 70, (1 << 70) >> 68, -1 >> 3, -5 >> 1, ~5, ~-1)
print(12 & 10, 12 | 10, 12 ^ 10, -12 & 10, -12 | 10, -12 ^ 10)
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1,
           lambda: 1 << -1, lambda: 1 >> -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0),
           lambda: 1 + "a", lambda: 1 & 1.0, lambda: -"a", lambda: ~1.5, lambda: 10**400 / 1):
    try:
        print(op())
    except (ArithmeticError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
