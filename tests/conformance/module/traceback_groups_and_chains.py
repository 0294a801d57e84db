"""Exceptions as text: groups, chains that come back, what is compared."""

import traceback
import warnings
from traceback import TracebackException, format_exception_only

group = ExceptionGroup("several", [ValueError("one\ntwo"), ExceptionGroup("inner", [TypeError("deep"), KeyError("k")])])
group.add_note("beside")
group.exceptions[0].add_note("of one")
print("".join(format_exception_only(group, show_group=True)))
print(format_exception_only(group))
print(format_exception_only(ExceptionGroup("syntax", [SyntaxError("bad", ("x.py", 23, 1, "1 +", 23, 4))]), show_group=True))

first, second = ValueError("first"), ValueError("second")
first.__cause__, second.__cause__ = second, first
print("".join(traceback.format_exception(first)))
print("".join(TracebackException.from_exception(first, limit=5).format()))


def failed(what):
    try:
        try:
            raise KeyError(what)
        except KeyError:
            raise ValueError(what)
    except ValueError as error:
        return error


a, b, c = (TracebackException.from_exception(failed(what)) for what in ("x", "x", "y"))
print(a == b, a == c, a != c, a == 5, a.exc_type_str, str(a))
suppressed = failed("z")
suppressed.__suppress_context__ = True
print(TracebackException.from_exception(suppressed, compact=True).__context__, TracebackException.from_exception(suppressed).__context__.exc_type_str)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(a.exc_type, TracebackException.from_exception(failed("q"), save_exc_type=False).exc_type)
print([str(warning.message) for warning in caught])

error = None
for number in range(3000):
    next_error = ValueError(number)
    next_error.__context__ = error
    error = next_error
print(len(list(TracebackException.from_exception(error, limit=1).format())))
