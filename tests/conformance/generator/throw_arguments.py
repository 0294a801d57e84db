import warnings

warnings.simplefilter("ignore")


def plain():
    while True:
        try:
            yield
        except Exception as err:
            print("in:", repr(err))


def attempt(*args):
    g = plain()
    next(g)
    try:
        g.throw(*args)
    except BaseException as err:
        print("out:", type(err).__name__, err)


attempt(ValueError)
attempt(ValueError("v"))
attempt(ValueError, "text")
attempt(ValueError, ValueError("inst"))
attempt(ValueError, (1, 2))
attempt(ValueError("x"), "y")
attempt("text")
attempt(5)
attempt(ValueError, None, "no traceback")
attempt()
attempt(StopIteration)
attempt(GeneratorExit)
attempt(KeyboardInterrupt("k"))
