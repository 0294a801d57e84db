# Where a frame was left is where its last instruction was, not where the exception began.
import sys
import traceback


def lines(function):
    try:
        function()
    except Exception as error:
        entry = error.__traceback__.tb_next
        found = []
        while entry:
            first = entry.tb_frame.f_code.co_firstlineno
            found.append((entry.tb_lineno - first, entry.tb_frame.f_lineno - first))
            entry = entry.tb_next
        print(function.__name__, found)


def simple():
    1 / 0
    pass


def in_except():
    try:
        1 / 0
    except:
        1 / 0
        pass


def other_except():
    try:
        1 / 0
    except TypeError as error:
        pass


def named_except():
    try:
        1 / 0
    except Exception as error:
        1 / 0
        pass


def in_try():
    try:
        1 / 0
    finally:
        pass


def in_finally():
    try:
        1 / 0
    finally:
        1 / 0
        pass


class Noop:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class Fails(Noop):
    def __exit__(self, *args):
        raise ValueError


def after_with():
    with Noop():
        1 / 0
        pass


def in_exit():
    with Fails():
        1 / 0


def nested():
    try:
        with Noop():
            try:
                in_try()
            finally:
                pass
    except TypeError:
        pass


for function in (simple, in_except, other_except, named_except, in_try, in_finally, after_with, in_exit, nested):
    lines(function)

# Texts of errors of codecs follow their fields.
for error in (
    UnicodeEncodeError("baz", "xxxxx", 1, 5, "foo"), UnicodeDecodeError("baz", b"xxxxx", 1, 5, "foo"),
    UnicodeTranslateError("xxxxx", 1, 5, "foo"),
):
    print(error)
    error.end = 2
    print(error)
    error.end = 5
    error.reason = 0x345345345345345345
    print(error)
    error.start = 1000
    print(error)
    if not isinstance(error, UnicodeTranslateError):
        error.encoding = 4000
        print(error)
for kind in (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError):
    print(repr(str(kind.__new__(kind))))

# Carets of places that a program makes up.
for offset, end in ((2, 7), (2, 3), (2, -2), (4, 2), (4, 3), (4, 0), (-4, -2), (0, 0), (0, 5), (2, 100)):
    error = SyntaxError("bad", ("bad.py", 1, offset, "abcdefg", 1, end))
    sys.stdout.write("".join(traceback.format_exception_only(error)))
    sys.stderr = sys.stdout
    sys.excepthook(SyntaxError, error, None)
    sys.stderr = sys.__stderr__
