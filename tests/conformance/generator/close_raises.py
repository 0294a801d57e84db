def replaces():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError("on the way out")


r = replaces()
next(r)
try:
    r.close()
except ValueError as err:
    print(err, "/ context:", type(err.__context__).__name__)
print(r.close())


def reraises():
    try:
        yield 1
    except GeneratorExit:
        print("seen")
        raise


x = reraises()
next(x)
print(x.close())


def in_finally():
    try:
        yield 1
    finally:
        raise KeyError("finally")


f = in_finally()
next(f)
try:
    f.close()
except KeyError as err:
    print(repr(err), type(err.__context__).__name__)
