for text in "12", " -7 ", "1_000", "+5", "0", "00":
    print(repr(text), int(text))
for text, base in ("ff", 16), ("0xff", 16), ("0b101", 0), ("0o17", 0), ("z", 36), ("101", 2), ("1_0", 2):
    print(text, base, int(text, base))
for args in ("",), ("1.5",), ("1__0",), ("_1",), ("abc",), ("9", 8), ("010", 0), ("1", 1), ("1", 37), (1, 2), (None,), ([],), (b"x",):
    try:
        print(args, int(*args))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
print(int(3.99), int(-3.99), int(True), int(b"12"), int())
for x in float("inf"), float("nan"):
    try:
        int(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
