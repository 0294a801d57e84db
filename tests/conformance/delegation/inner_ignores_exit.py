def inner():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def outer():
    yield from inner()


g = outer()
next(g)
try:
    g.close()
except RuntimeError as err:
    print(err, g.gi_frame is None)
print(list(g))


def outer_catches():
    try:
        yield from inner()
    except RuntimeError as err:
        print("outer caught", err)
        yield "outer goes on"


h = outer_catches()
next(h)
try:
    h.close()
except RuntimeError as err:
    print(err)
