class E(Exception):
    def __init__(self, code, *, detail="none"):
        self.code = code
        self.detail = detail


e = E(5, detail="d")
print(e.args, str(e), repr(e), e.code, e.detail)


class F(Exception):
    pass


f = F("a")
f.args = ("b", "c")
print(f, f.args)
try:
    f.args = 5
except TypeError as err:
    print(err)
f.extra = 1
print(f.__dict__, F("a") == F("a"), isinstance(f, Exception))
print([c.__name__ for c in ModuleNotFoundError.__mro__])
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyError, LookupError), issubclass(KeyboardInterrupt, Exception))
