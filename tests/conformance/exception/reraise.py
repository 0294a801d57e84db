def reraises():
    try:
        raise ValueError("original")
    except ValueError:
        raise


try:
    reraises()
except ValueError as err:
    print(err, err.__context__)
try:
    raise
except RuntimeError as err:
    print(err)


def helper():
    raise


try:
    try:
        raise KeyError("k")
    except KeyError:
        helper()
except KeyError as err:
    print("raised by a helper:", err)
try:
    try:
        raise ValueError("a")
    except ValueError as err:
        saved = err
        raise saved
except ValueError as err:
    print(err is saved, err.__context__)
try:
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            pass
        raise
except ValueError as err:
    print("outer one again:", err)
