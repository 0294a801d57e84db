e = ValueError("base")
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, e.args)
try:
    e.add_note(5)
except TypeError as err:
    print(err)


def fail(n):
    if n == 0:
        raise KeyError("bottom")
    try:
        fail(n - 1)
    except KeyError as k:
        k.add_note(f"level {n}")
        raise


try:
    fail(3)
except KeyError as k:
    print(k.__notes__)


class Rich(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

    def __str__(self):
        return f"<{self.code}>"


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("no text")


try:
    raise Rich(1) from Rich(2)
except Rich as r:
    print(r, repr(r), r.__cause__, r.__suppress_context__)
for bad in (lambda: raise_it(5), lambda: raise_it(int), lambda: raise_from(ValueError(), 5), lambda: raise_it(BadStr)):
    try:
        bad()
    except TypeError as err:
        print(err)
    except BadStr as err:
        print(type(err).__name__)


def raise_it(x):
    raise x


def raise_from(x, y):
    raise x from y


try:
    raise
except RuntimeError as err:
    print(err)
cycle = ValueError("c")
cycle.__cause__ = cycle
try:
    try:
        raise ValueError("one")
    except ValueError:
        raise TypeError("two") from None
except TypeError as t:
    print(repr(t.__context__), t.__cause__, t.__suppress_context__)
del e.__notes__
print(hasattr(e, "__notes__"))
try:
    try:
        raise BadStr
    finally:
        undefined_here
except NameError as n:
    n.add_note("a note on a name error")
    raise Rich(3) from n
