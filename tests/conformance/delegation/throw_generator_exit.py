def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner sees GeneratorExit")
        raise


def outer():
    try:
        yield from inner()
    except GeneratorExit as err:
        print("outer sees it too:", err.args)
        raise


g = outer()
next(g)
try:
    g.throw(GeneratorExit("by hand"))
except GeneratorExit as err:
    print("out", err.args)


def inner_returns():
    try:
        yield 1
    except GeneratorExit:
        return "inner value"


def outer_value():
    got = yield from inner_returns()
    print("not reached", got)


g = outer_value()
next(g)
print(g.close())
