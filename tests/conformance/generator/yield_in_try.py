def flow():
    try:
        got = yield "try"
        if got == "raise":
            raise ValueError("inside")
    except ValueError as err:
        yield f"except {err}"
    else:
        yield "else"
    finally:
        yield "finally"
    yield "after"


print(list(flow()))
g = flow()
print(next(g), g.send("raise"), list(g))
g = flow()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError:
    print("not reached: finally yields first")
print("now in finally")
try:
    next(g)
except KeyError as err:
    print("after finally:", repr(err))
