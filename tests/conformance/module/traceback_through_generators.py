import traceback


def inner():
    yield 1
    raise ValueError("deep")


def middle():
    yield from inner()


def outer():
    for item in middle():
        yield item


try:
    list(outer())
except ValueError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
    print("".join(traceback.format_exception(e)))


def raises_in_finally():
    try:
        yield 1
    finally:
        raise KeyError("finally")


g = raises_in_finally()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as e:
    print(repr(e.__context__), [f.name for f in traceback.extract_tb(e.__traceback__)], [f.lineno for f in traceback.extract_tb(e.__context__.__traceback__)] != [])


def stops():
    yield next(iter([]))


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__), traceback.format_exception_only(e))
g = (1 / n for n in (1, 0))
next(g)
try:
    next(g)
except ZeroDivisionError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
