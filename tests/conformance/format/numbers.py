for spec in "d", "5d", "<5", "^7", "+", " ", "05", ",", "_", "x", "#x", "#010b", "o", "e", ".2f", "%", "c", "*>8,":
    print(spec, "[" + format(66, spec) + "]")
for spec in ".2f", "10.3f", "+.1e", "g", ".3g", "%", ",.2f", "08.2f", "", "n":
    print(spec, "[" + format(-1234.5678, spec) + "]")
for value, spec in (1, "s"), ("a", "d"), (1.5, "d"), (1, ".2d"), ("a", "+"), ([], "5"), (1, "zz"), (None, ">5"), (1.5, "x"), ("a", "=5"):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
