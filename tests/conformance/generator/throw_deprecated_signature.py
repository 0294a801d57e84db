def plain():
    try:
        yield
    except Exception as err:
        print("in:", repr(err))
    yield "handled"


g = plain()
next(g)
print(g.throw(ValueError, "three arguments", None))
g = plain()
next(g)
print(g.throw(KeyError))
print("done")
