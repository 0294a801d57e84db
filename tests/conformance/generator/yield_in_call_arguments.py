def show(*args, **kwargs):
    print(args, kwargs)
    return "shown"


def g():
    result = show((yield 1), *(yield 2), key=(yield 3), **(yield 4))
    yield result
    show(a := (yield 5), a)


it = g()
print(next(it), it.send("a"), it.send([2, 3]), it.send("k"))
print(it.send({"more": True}))
print(next(it))
print(next(it, "end"))
it2 = g()
next(it2)
it2.send("a")
try:
    it2.send(5)
    it2.send("k")
    it2.send({})
except TypeError as err:
    print(err)
