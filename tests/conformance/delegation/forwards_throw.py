def inner():
    while True:
        try:
            got = yield "ready"
        except ValueError as err:
            print("inner caught", err)
            yield "recovered"


def outer():
    try:
        yield from inner()
    except KeyError as err:
        print("outer caught", repr(err))
        yield "outer recovered"


o = outer()
print(next(o))
print(o.throw(ValueError("v")))
print(next(o))
print(o.throw(KeyError("k")))
print(list(o))


def over_iterator():
    try:
        yield from iter([1, 2, 3])
    except ValueError as err:
        yield f"no throw method, caught here: {err}"


i = over_iterator()
print(next(i), i.throw(ValueError("x")), list(i))
