for x in (0.0, -0.0, 1.5, -2.75, 0.1, 1e300, 5e-324, float("inf"), float("-inf"), float("nan")):
    print(x, x.hex(), x.is_integer(), end=" ")
    try:
        print(x.as_integer_ratio())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
for text in ("0x1.8p3", "0x.8", "-0x1p-1074", "0x1p1024", "inf", "nan", "1.5", "0xg", "", "  0x10  ", "0x1.fffffffffffff8p0"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(repr(text), type(error).__name__, error)
for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1234.5678, -1e16, 1e22):
    print(round(x), round(x, 2), round(x, -2), x.__floor__(), x.__ceil__(), x.__trunc__())
for action in (
    lambda: round(float("nan")),
    lambda: round(float("inf")),
    lambda: int(float("nan")),
    lambda: int(float("-inf")),
    lambda: round(1.5, 2.0),
    lambda: round(1.5, None),
    lambda: round(1e308, -400),
    lambda: round(1.5, 400),
    lambda: (1.5).conjugate() + (1.5).real + (1.5).imag,
    lambda: float.__round__(2.5),
    lambda: float("1_000.5") + float(" 2 "),
    lambda: float("1__0"),
    lambda: float("١٢.٥"),
    lambda: float("1e"),
    lambda: float(b"1.5"),
    lambda: float(b"\xff"),
    lambda: float("+infinity") - 1,
    lambda: float("0x1"),
    lambda: float(1, 2),
    lambda: float(x=1),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
