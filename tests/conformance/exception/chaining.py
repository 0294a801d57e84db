try:
    try:
        {}["missing"]
    except KeyError as err:
        raise ValueError("wrapped") from err
except ValueError as err:
    print(repr(err.__cause__), err.__cause__ is err.__context__, err.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        undefined
except NameError as err:
    print(repr(err.__context__), err.__cause__, err.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("hidden") from None
except KeyError as err:
    print(repr(err.__context__), err.__cause__, err.__suppress_context__)
for cause in (ValueError, ValueError("inst"), 5, "text"):
    try:
        raise RuntimeError("r") from cause
    except (RuntimeError, TypeError) as err:
        print(repr(err), repr(err.__cause__))
e = ValueError()
for bad in (5, "x"):
    try:
        e.__cause__ = bad
    except TypeError as err:
        print(err)
