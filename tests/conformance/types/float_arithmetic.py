print(0.1 + 0.2, 1e16 + 1, 1 / 3, 2 / 3, 1e22, 1e23, 123456789.123456789)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7.5, 2), divmod(-7.5, -2))
print(2.0 ** 0.5, (-8.0) ** 3, 2 ** 0.5 == 2.0 ** 0.5, 0.0 ** 0)
print(1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2, -0.0, 0.0 == -0.0)
inf, nan = float("inf"), float("nan")
print(inf - inf, inf * 0, inf > 1e308, nan == nan, nan != nan, nan in [nan], [nan] == [nan], max(1, nan), max(nan, 1))
print(5 // 0.3, 1.0 % 0.1, 3.5 % -2)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: divmod(1.0, 0)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(1.0 == 1, 1.5 < 2, 2 ** 53 == 2.0 ** 53, hash(1.0) == hash(1), hash(0.5))
