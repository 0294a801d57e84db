eg = ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
print(eg, repr(eg.exceptions))
print(eg.split(ValueError))
print(eg.subgroup(KeyError), eg.subgroup(lambda e: isinstance(e, TypeError)))
try:
    raise eg
except* ValueError as e:
    print("values", e.exceptions)
except* (TypeError, KeyError) as e:
    print("others", e.exceptions)
try:
    try:
        raise eg
    except* ValueError:
        pass
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
try:
    raise ValueError("naked")
except* ValueError as e:
    print(type(e).__name__, e.exceptions)
for args in (("m", []), ("m", [1]), (1, [ValueError()]), ("m", 5)):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
