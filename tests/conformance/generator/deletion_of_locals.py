def g():
    x = 1
    yield x
    del x
    yield "deleted"
    try:
        print(x)
    except UnboundLocalError as err:
        yield str(err)


print(list(g()))


def arguments(a, *args, b=2, **kw):
    yield a
    yield args
    yield b
    yield kw


print(list(arguments(1, 5, 6, b=3, c=4)))
for bad in (lambda: arguments(), lambda: arguments(1, a=2)):
    try:
        bad()
    except TypeError as err:
        print(err)
