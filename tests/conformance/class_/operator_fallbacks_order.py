class Left:
    def __add__(self, other):
        print("Left.add", type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print("Left.radd", type(other).__name__)
        return "from Left.radd"


class Right:
    def __radd__(self, other):
        print("Right.radd", type(other).__name__)
        return "from Right.radd"


class Child(Left):
    def __radd__(self, other):
        print("Child.radd", type(other).__name__)
        return NotImplemented


class QuietChild(Left):
    pass


def attempt(text):
    try:
        print(text, "->", eval(text))
    except TypeError as error:
        print(text, "->", error)


attempt("Left() + Right()")
attempt("Left() + Left()")
attempt("Left() + Child()")
attempt("Left() + QuietChild()")
attempt("Child() + Left()")
attempt("1 + Left()")
attempt("'a' + Left()")
attempt("[1] + Left()")
attempt("Left() - 1")
attempt("1 - Right()")
attempt("object() + object()")
attempt("Right() + 1")
attempt("sum([Left(), 1])")


class Matrix:
    __matmul__ = lambda self, other: ("matmul", other)
    __rmatmul__ = lambda self, other: ("rmatmul", other)
    __pow__ = lambda self, other, modulo=None: ("pow", other, modulo)
    __rpow__ = lambda self, other: ("rpow", other)
    __divmod__ = lambda self, other: ("divmod", other)
    __rdivmod__ = lambda self, other: ("rdivmod", other)
    __rlshift__ = lambda self, other: ("rlshift", other)


m = Matrix()
print(m @ 1, 1 @ m, m**2, 2**m, pow(m, 2, 3), divmod(m, 1), divmod(1, m), 1 << m)
attempt("1 @ 2")
attempt("pow(2, 'a', 3)")
attempt("divmod('a', 1)")
attempt("2 >> [1]")
attempt("-'a'")
attempt("~1.5")
attempt("+[]")


class Blocking:
    __add__ = None
    __radd__ = lambda self, other: "reflected"


attempt("1 + Blocking()")
attempt("Blocking() + 1")
