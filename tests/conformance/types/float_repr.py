for x in (0.0, -0.0, 1.0, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 0.0001, 0.00001, 1.5e-10, 5e-324, 1.7976931348623157e308, 0.1, 1 / 3, 1e100, float("inf"), -float("inf"), float("nan")):
    print(repr(x), str(x), f"{x}", x.hex())
print(3.14.__format__(""), 3.0.is_integer(), 3.5.is_integer(), (0.5).as_integer_ratio(), (-2.75).as_integer_ratio())
print(float.fromhex("0x1.8p3"), float.fromhex("-0x.1p-4"), float.fromhex("inf"))
for bad in ("x", "0x1.p", ""):
    try:
        float.fromhex(bad)
    except ValueError as err:
        print(err)
for x in (float("inf"), float("nan")):
    for method in (x.as_integer_ratio, x.__trunc__, x.__floor__):
        try:
            method()
        except Exception as err:
            print(type(err).__name__, err)
