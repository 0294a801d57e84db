def inner():
    got = yield 1
    print("inner got", got)
    try:
        got = yield 2
    except ValueError as err:
        print("inner caught", err)
        got = yield "recovered"
    return got


def outer():
    result = yield from inner()
    print("outer has", result)
    yield "end"


o = outer()
print(next(o))
print(o.send("A"))
print(o.throw(ValueError("v")))
print(o.gi_yieldfrom.__name__)
print(o.send("B"))
print(o.gi_yieldfrom)
print(list(o))
