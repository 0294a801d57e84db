import sys
import traceback


def inner(n):
    if n == 0:
        raise ValueError("deep")
    inner(n - 1)


def outer():
    try:
        inner(2)
    except ValueError as error:
        error.add_note("seen by outer")
        raise


def walk(tb):
    while tb is not None:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_firstlineno, end=" | ")
        tb = tb.tb_next
    print()


try:
    outer()
except ValueError as error:
    tb = error.__traceback__
    walk(tb)
    kind, value, third = sys.exc_info()
    print(kind is ValueError, value is error, third is tb, sys.exception() is error)
    frame = tb.tb_next.tb_next.tb_frame
    print(frame.f_code.co_varnames, frame.f_globals is globals())
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(tb)])
    print("".join(traceback.format_tb(tb, limit=1)), "".join(traceback.format_exception_only(error)), sep="")
    for limit in (1, -1, 0):
        print(len(traceback.extract_tb(tb, limit)), end=" ")
    print()
    error.__traceback__ = tb.tb_next.tb_next
    walk(error.__traceback__)
print(sys.exc_info(), sys.exception())
try:
    raise ValueError("again").with_traceback(tb)
except ValueError as error:
    walk(error.__traceback__)
for action in (
    lambda: type(tb)(),
    lambda: type(tb)(None, frame, 1, 2).tb_lineno,
    lambda: setattr(tb, "tb_next", tb),
    lambda: setattr(tb, "tb_next", 5),
    lambda: setattr(tb, "tb_lineno", 5),
    lambda: delattr(tb, "tb_next"),
    lambda: ValueError().with_traceback(5),
    lambda: sorted(n for n in dir(tb) if n[0] != "_"),
):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
tb.tb_next = None
walk(tb)
