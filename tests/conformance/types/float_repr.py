for x in 0.0, -0.0, 1.0, 0.1, 1 / 3, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308:
    print(repr(x), str(x))
print(float("inf"), float("-inf"), float("nan"), 1e400, -1e400)
print(0.1 + 0.2, 1e22, 1e23, 2.5e-7, 100000.0 * 10)
for x in 0.5, 10.0, -1.25, 1e10:
    print(x.hex(), x.as_integer_ratio(), x.is_integer())
print(float.fromhex("0x1.8p1"), float.fromhex("-inf"))
for text in "1.5", " 2 ", "1e3", "1_0.5", "nan", "-Infinity", ".5", "5.":
    print(repr(text), float(text))
for bad in "", "abc", "1..2", "1e", "0x10", None, []:
    try:
        float(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
