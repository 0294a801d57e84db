g = ExceptionGroup("several", [ValueError("a"), KeyError("b"), ExceptionGroup("deep", [OSError("c"), ValueError("d")])])
print(repr(g))
print(g.message, len(g.exceptions), str(g))
match, rest = g.split(ValueError)
print(repr(match))
print(repr(rest))
print(repr(g.subgroup(KeyError)), g.subgroup(IndexError))
print(repr(g.subgroup(lambda e: "c" in str(e))))
print(g.split((ValueError, KeyError, OSError))[1])
for args in ((), ("m",), ("m", []), ("m", [1]), ("m", 5), (5, [ValueError()]), ("m", [KeyboardInterrupt()])):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
print(g.derive([OSError("x")]))
