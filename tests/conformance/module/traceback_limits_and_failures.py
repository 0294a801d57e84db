"""Limits with marks, the stack that asks, values whose text fails."""

import traceback
from traceback import StackSummary


class Bad:
    def __repr__(self):
        raise ValueError("no text")

    __str__ = __repr__


def inner(x):
    return x / 0


def outer(x):
    return inner(x) + 1


try:
    outer(1)
except ZeroDivisionError as caught:
    error = caught
for limit in (1, -1, 2, 0):
    print("".join(traceback.format_exception(error, limit=limit)))


def with_locals():
    x, bad = 1, Bad()
    return StackSummary.extract(traceback.walk_stack(None), capture_locals=True)[0].locals


print(with_locals())

error = ValueError("noted")
error.__notes__ = ["fine", Bad()]
print(traceback.format_exception_only(error))
error.__notes__ = Bad()
print(traceback.format_exception_only(error))
print(traceback.format_exception_only(ValueError(Bad())))


def asked():
    return StackSummary.extract(traceback.walk_stack(None))


print([frame.name for frame in asked()], asked()[0].line)
