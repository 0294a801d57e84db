import sys


def shown():
    kind, value, traceback = sys.exc_info()
    return kind and kind.__name__, value and str(value), traceback is not None


print(shown())
try:
    raise ValueError("outer")
except ValueError:
    print(shown())
    try:
        raise KeyError("inner")
    except KeyError:
        print(shown())
    print(shown())

    def called():
        return shown()

    print(called())
    try:
        pass
    finally:
        print("finally", shown())
    try:
        try:
            raise TypeError("in try")
        finally:
            print("while it passes", shown())
    except TypeError:
        pass
    print([shown()[0] for _ in range(1)], list(shown()[0] for _ in range(1)), (lambda: shown()[0])())
print(shown())


def returns():
    try:
        raise OSError("r")
    except OSError:
        return shown()


print(returns(), shown())
for n in range(2):
    try:
        raise IndexError(n)
    except IndexError:
        if n == 0:
            continue
        print("second time", shown())
print(shown())


class InDel:
    def __del__(self):
        print("in del", shown()[0])


try:
    raise ValueError("while deleting")
except ValueError:
    x = InDel()
    del x


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("in exit", shown(), args[0] and args[0].__name__)
        return True


with Manager():
    raise ArithmeticError("with")
with Manager():
    pass
print(shown())
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise
except ValueError as error:
    print(error, error.__context__, shown())
try:
    raise
except RuntimeError as error:
    print(error)


def reraiser():
    raise


try:
    try:
        raise KeyError("passed down")
    except KeyError:
        reraiser()
except KeyError as error:
    print(repr(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)
try:
    1 / 0
except ZeroDivisionError as e:
    saved = e
print(sys.exception(), saved.__traceback__ is not None)
try:
    raise saved
except ZeroDivisionError as again:
    print(again is saved, again.__context__)
