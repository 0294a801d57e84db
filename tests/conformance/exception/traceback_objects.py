# Traceback objects that a program makes and changes.
import sys
import traceback
import types


def caught():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error.__traceback__


frame = sys._getframe()
first = caught()
made = types.TracebackType(first, frame, 5, 2)
print(made.tb_next is first, made.tb_frame is frame, made.tb_lasti, made.tb_lineno, type(made).__name__)
named = types.TracebackType(tb_next=None, tb_frame=frame, tb_lasti=1, tb_lineno=3)
print(named.tb_next, named.tb_lineno)
for arguments in (
    ("no", frame, 1, 2), (first, "no", 1, 2), (first, frame, "no", 2), (first, frame, 1, "no"), (first, frame, 1), (None, frame, 2**40, 2),
):
    try:
        types.TracebackType(*arguments)
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)

for change in ("del made.tb_next", "made.tb_next = 'no'", "made.tb_next = made", "first.tb_next = made", "made.tb_lineno = 3"):
    try:
        exec(change)
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
made.tb_next = None
print(made.tb_next)
other = caught()
made.tb_next = other
print(made.tb_next is other)
try:
    raise ValueError("x").with_traceback(types.TracebackType(types.TracebackType(None, frame, 3, 2), frame, 5, 1))
except ValueError as error:
    print([line for frame, line in traceback.walk_tb(error.__traceback__)][1:])
