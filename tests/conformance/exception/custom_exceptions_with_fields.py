class AppError(Exception):
    """Base of all."""

    code = 1

    def __init__(self, message, *, hint=None):
        super().__init__(message)
        self.hint = hint

    def __str__(self):
        base = super().__str__()
        return f"{base} (hint: {self.hint})" if self.hint else base


class NotFound(AppError, KeyError):
    code = 404


class Silent(AppError):
    def __init__(self):
        pass


class Two(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


print(AppError("m"), AppError("m", hint="h"), repr(AppError("m", hint="h")), NotFound("k"), repr(NotFound("k", hint="x")), Silent().args, repr(Silent()))
print(Two(1, 2).args, str(Two(1, 2)), repr(Two(1, 2)), Two(1, b=2).args, NotFound.__mro__[1].__name__, issubclass(NotFound, LookupError))
for make in (lambda: AppError(), lambda: AppError("a", "b"), lambda: Two(1), lambda: ValueError(a=1), lambda: Silent(1), lambda: NotFound("a", hnt=1)):
    try:
        make()
    except TypeError as error:
        print(error)
try:
    raise NotFound("page", hint="look elsewhere")
except KeyError as error:
    print(error.code, error, error.args, vars(error))
try:
    raise AppError
except TypeError as error:
    print(error)
e = ValueError("a", 1)
e.args = ["x"]
print(e.args, str(e), repr(e), str(ValueError()), str(ValueError(None)), str(ValueError("a", "b")), str(KeyError("k")), str(KeyError()), str(KeyError("a", "b")))
e.extra = 5
print(e.__dict__, ValueError("x") == ValueError("x"), hash(e) == hash(e))
e.add_note("first")
e.add_note("second")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
print(BaseException.__init__(e, 9), e.args, Exception.__new__(ValueError, 1, 2).args, e.with_traceback(None) is e)
for error in (OSError(2, "No such file", "name"), OSError(2, "m"), OSError("one"), OSError(13, "denied"), OSError(1, 2, 3, 4, 5), FileNotFoundError(17, "exists?")):
    print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.args)
print(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "é", 0, 1, "bad"), UnicodeTranslateError("é", 0, 1, "bad"))
print(SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, StopIteration(1, 2).value, ImportError("m", name="n", path="p").name, AttributeError("a", name="b", obj=3).obj, NameError("n", name="x").name)
print(SyntaxError("m", ("f", 1, 2, "text")).text, str(SyntaxError("m", ("dir/f.py", 3, 2, "text"))), SyntaxError("just").lineno, str(SyntaxError()))
