import contextlib
import io
import os
import sys

with contextlib.suppress(KeyError, IndexError) as s:
    print(s)
    {}["x"]
    print("not reached")
with contextlib.suppress(ZeroDivisionError):
    raise ExceptionGroup("g", [ZeroDivisionError(1)])
try:
    with contextlib.suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print(repr(e))
with contextlib.suppress():
    print("nothing suppressed")
out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out) as target, contextlib.redirect_stderr(err):
    print("hidden")
    print("error", file=sys.stderr)
    with contextlib.redirect_stdout(sys.stderr):
        print("to stderr")
print(repr(out.getvalue()), repr(err.getvalue()), target is out)


class Closing:
    def close(self):
        print("closed")


with contextlib.closing(Closing()) as c:
    print(type(c).__name__)
with contextlib.nullcontext(5) as n, contextlib.nullcontext() as nothing:
    print(n, nothing)
try:
    with contextlib.closing(1):
        pass
except AttributeError as e:
    print(e)
