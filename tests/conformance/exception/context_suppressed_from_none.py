def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({error})")
        if error.__cause__ is not None:
            parts.append("<-cause-")
            error = error.__cause__
        elif error.__context__ is not None:
            parts.append("<-hidden-" if error.__suppress_context__ else "<-context-")
            error = error.__context__
        else:
            break
    return " ".join(parts)


def attempt(action):
    try:
        action()
    except Exception as error:
        print(chain(error))


def plain():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("while handling")


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None


def from_other():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("caused") from KeyError("elsewhere")


def from_class():
    raise ValueError("made") from KeyError


def in_finally():
    try:
        1 / 0
    finally:
        raise LookupError("in finally")


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise OSError("in else")


def nested():
    try:
        plain()
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise TypeError("outer")


for action in (plain, from_none, from_other, from_class, in_finally, in_else, nested):
    attempt(action)
for wrong in ("raise ValueError from 5", "raise ValueError from int", "raise 5", "raise int", "raise None", "raise 'text'", "raise"):
    try:
        exec(wrong)
    except Exception as error:
        print(wrong, "->", type(error).__name__, error)
e = ValueError("by hand")
e.__cause__ = KeyError("set")
print(e.__suppress_context__, chain(e))
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", 3), ("args", 5)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(error)
for name in ("__cause__", "__context__", "__traceback__", "args", "__dict__"):
    try:
        delattr(e, name)
        print("deleted", name)
    except TypeError as error:
        print(error)
