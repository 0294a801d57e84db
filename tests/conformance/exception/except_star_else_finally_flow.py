def run(error, raise_in=None):
    trace = []
    try:
        try:
            trace.append("try")
            if error:
                raise error
        except* ValueError as caught:
            trace.append(("V", [str(e) for e in caught.exceptions]))
            if raise_in == "V":
                raise RuntimeError("in V")
        except* (KeyError, TypeError) as caught:
            trace.append(("KT", len(caught.exceptions)))
            if raise_in == "KT":
                raise
        except* OSError:
            trace.append("O")
        else:
            trace.append("else")
        finally:
            trace.append("finally")
    except BaseException as left:
        def shape(e):
            return [type(e).__name__, *map(shape, e.exceptions)] if isinstance(e, BaseExceptionGroup) else f"{type(e).__name__}:{e}"

        trace.append(("left", shape(left), type(left.__context__).__name__, type(left.__cause__).__name__))
    return trace


group = lambda *e: ExceptionGroup("g", list(e))
print(run(None))
print(run(ValueError("plain")))
print(run(group(ValueError(1), KeyError(2))))
print(run(group(ValueError(1), ZeroDivisionError(2))))
print(run(group(group(ValueError(1), KeyError(2)), ValueError(3), OSError(4))))
print(run(ZeroDivisionError("unmatched")))
print(run(group(ValueError(1)), "V"))
print(run(group(ValueError(1), KeyError(2), ZeroDivisionError(3)), "V"))
print(run(group(TypeError(1), ValueError(2)), "KT"))
print(run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])))
print(run(KeyError("naked"), "KT"))


def loop():
    out = []
    for n in range(3):
        try:
            raise group(ValueError(n))
        except* ValueError:
            out.append(n)
    return out


print(loop())
try:
    try:
        raise group(ValueError("a"), TypeError("b"))
    except* ValueError as e:
        kept = e
        raise e
    except* TypeError as e:
        raise LookupError("replaced") from e
except ExceptionGroup as result:
    print(result.message, [type(e).__name__ for e in result.exceptions], [type(e).__name__ for e in result.exceptions[0].exceptions])
    print([repr(e.__cause__) for e in result.exceptions])
try:
    e
except NameError as error:
    print(error)
