def attempt(text):
    try:
        print(text, "=", eval(text))
    except TypeError as error:
        print(text, "->", error)


def f(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


def g(*, only):
    return only


def h(*args, sep=" ", **rest):
    return args, sep, rest


def p(a, /, **rest):
    return a, rest


for text in (
    "f(1, d=4)",
    "f(1, 2, 3, 4)",
    "f(1, 2, 3, 4, d=5)",
    "f()",
    "f(1)",
    "f(d=1)",
    "f(a=1, d=4)",
    "f(1, b=2, d=4)",
    "f(1, 2, 3, c=4, d=5)",
    "f(1, d=4, x=5)",
    "f(1, d=4, ee=5)",
    "f(1, **{'d': 4}, **{'d': 5})",
    "f(1, d=4, **{'d': 5})",
    "f(*[1, 2], d=3, *[4])",
    "f(*5, d=1)",
    "f(**5)",
    "f(**{1: 2}, d=1)",
    "f(1, *(), d=4, **{})",
    "g()",
    "g(1)",
    "g(1, 2)",
    "g(1, only=2)",
    "g(ony=1)",
    "h(1, 2, sep='-', end='!')",
    "h(*'ab', **{'sep': 1})",
    "p(1, a=2)",
    "p(a=2)",
    "(lambda: 0)(1)",
    "(lambda x, *, y: 0)(1)",
    "(lambda a, b, c: 0)()",
    "(lambda a, b, c, d=1: 0)(1)",
    "(lambda *, a, b, c: 0)()",
    "(lambda a=1: 0)(1, 2)",
    "(lambda a, b=1: 0)(1, 2, 3)",
):
    attempt(text)
print(f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__)
f.__kwdefaults__["d"] = "filled in"
f.__defaults__ = (7,)
attempt("f(1, 2)")
