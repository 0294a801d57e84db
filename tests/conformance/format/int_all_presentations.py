values = (0, 5, -42, 255, 1234567, -(2**40))
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "e", ".2f", "%", "+d", " d", "08d", "+#012x", ",", "_", "_b", "_x", "_o", "<8", ">8", "^8", "=8", "*=+12,", "x<8d", "08,d", "#010_x", "-^20_d", "0<5", "05", "<05", "^+7"):
    row = []
    for value in values:
        try:
            row.append(f"[{value:{spec}}]")
        except (ValueError, OverflowError) as error:
            row.append(f"{type(error).__name__}: {error}")
    print(f"{spec:8}", *row)
for value, spec in ((5, ".2d"), (5, ",x"), (5, ",_"), (5, "__"), (5, "s"), (5, "#c"), (5, "+c"), (0x110000, "c"), (-1, "c"), (5, "z"), (5, "q"), (True, ""), (True, "d"), (True, "5"), (False, "x"), (10**400, "e"), (3, "i"), (3, "d "), (3, "{"), (5, ",n"), (65, "5c"), (65, "^5c"), (65, "05c")):
    try:
        print(value if value < 10**9 else "big", repr(spec), repr(format(value, spec)))
    except (ValueError, OverflowError) as error:
        print(value if value < 10**9 else "big", repr(spec), type(error).__name__, error)
