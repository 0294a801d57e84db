try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as eg:
        raise KeyError("new")
    except* TypeError:
        raise
except ExceptionGroup as eg:
    print(repr(eg))
    for e in eg.exceptions:
        print(repr(e), "| context:", repr(e.__context__))
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [ValueError(2), KeyError(3)])])
    except* ValueError:
        pass
except ExceptionGroup as eg:
    print(repr(eg))
for bad in ("try:\n  pass\nexcept* ExceptionGroup:\n  pass",):
    try:
        exec("try:\n  raise ExceptionGroup('a', [ValueError()])\nexcept* ExceptionGroup:\n  pass")
    except TypeError as err:
        print(err)
