print(7 // -2, -7 % 3, 7 % -3, divmod(-7, 2), 2 ** 100, 2 ** -1, (-2) ** 3, pow(3, 4, 5), 10 ** 20 // 3)
print(int("0x1f", 16), int("  42 "), int("1_000"), int(3.9), int(-3.9), int("z", 36), 0b101, 0o17, 1_000)
print((255).bit_length(), (5).bit_count(), (1024).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10).as_integer_ratio())
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, (1 << 70) >> 68, -1 >> 3, True + True, 3 .real, (4).numerator)
print(1 == 1.0, hash(1) == hash(1.0), 10 ** 20 == 1e20, 2 ** 53 + 1 == float(2 ** 53 + 1), 1 < 1.5 < 2)
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: int("x"), lambda: int("1.5"), lambda: 1 << -1, lambda: int([]), lambda: 0 ** -1, lambda: int("", 2), lambda: "a" * "b"):
    try:
        bad()
    except Exception as err:
        print(type(err).__name__, err)
print(round(2.5), round(3.5), round(-2.5), round(1234, -2), round(1.255, 2), abs(-3), bin(-10), hex(255), oct(8))
