g = ExceptionGroup("top", [ValueError("v"), ExceptionGroup("in", [KeyError("k"), ValueError("w")])])
print(repr(g), str(g))
match_, rest = g.split(ValueError)
print(repr(match_), repr(rest), g.subgroup(OSError))
try:
    raise g
except* KeyError as e:
    print("keys", e.exceptions)
except* ValueError as e:
    print("values", e.exceptions)
for args in (("m", []), ("m", [1]), (1, [ValueError()]), ("m",), ("m", [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
