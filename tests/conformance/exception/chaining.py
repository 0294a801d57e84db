def show(err):
    print(repr(err), "cause", repr(err.__cause__), "context", repr(err.__context__), err.__suppress_context__)


try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")
except KeyError as err:
    show(err)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError("k") from z
except KeyError as err:
    show(err)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None
except KeyError as err:
    show(err)
try:
    raise ValueError from TypeError("t")
except ValueError as err:
    show(err)
try:
    raise 5
except TypeError as err:
    print(err)
try:
    raise ValueError from 5
except TypeError as err:
    print(err)
try:
    raise
except RuntimeError as err:
    print(err)
