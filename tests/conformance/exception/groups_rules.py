for make in (
    lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", {ValueError()}),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: BaseExceptionGroup("m", [ValueError(1)]), lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m", (ValueError(1),)),
):
    try:
        print(repr(make()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Own(ExceptionGroup):
    def derive(self, excs):
        return Own("derived", excs)


class Both(BaseExceptionGroup, ValueError):
    pass


try:
    Both("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
g = Own("g", [ValueError(1), ExceptionGroup("n", [KeyError(2), ValueError(3)]), OSError(4)])
match, rest = g.split(ValueError)
print(repr(match), repr(rest), g.subgroup(lambda e: isinstance(e, OSError)), g.subgroup(IndexError), g.split((KeyError, OSError))[0].exceptions)
for name in ("message", "exceptions"):
    try:
        setattr(g, name, None)
    except AttributeError as e:
        print(e)
print(g.message, len(g.exceptions), g, g.args[0])


def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            yield from leaves(inner)
    else:
        yield e


print([repr(e) for e in leaves(g)])
try:
    try:
        raise g
    except* ValueError as eg:
        print("values", eg.exceptions)
        raise KeyError("in handler")
    except* OSError as eg:
        print("os", eg.exceptions)
except ExceptionGroup as final:
    print(repr(final))
def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("x", [ValueError(i)])
        except* ValueError:
            print("handled", i)
loop()
try:
    try:
        1 / 0
    except* ValueError:
        print("no")
except ZeroDivisionError as e:
    print("naked through", e)
e = ExceptionGroup("notes", [ValueError(1)])
e.add_note("a note")
m, r = e.split(ValueError)
print(m.__notes__, r)
raise ExceptionGroup("top", [ValueError("v"), ExceptionGroup("nested", [TypeError("t")])])
