def handle(*errors):
    try:
        raise ExceptionGroup("group", list(errors))
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions])
    except* (KeyError, IndexError) as eg:
        print("lookups", eg.exceptions)
    else:
        print("else")
    finally:
        print("finally")


handle(ValueError("a"), ValueError("b"))
handle(KeyError("k"), ValueError("v"), IndexError("i"))
try:
    handle(ValueError("v"), OSError("left"))
except ExceptionGroup as eg:
    print("left over", repr(eg))
try:
    raise ValueError("naked")
except* ValueError as eg:
    print("wrapped", repr(eg))
try:
    pass
except* ValueError:
    print("not reached")
else:
    print("nothing raised")
