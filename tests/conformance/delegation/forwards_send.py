def inner():
    while True:
        got = yield
        print("inner got", got)
        if got == "stop":
            return "inner result"


def outer():
    while True:
        result = yield from inner()
        print("outer got", result)


o = outer()
next(o)
o.send("a")
o.send(None)
next(o)
o.send("stop")
o.send("b")
o.close()


def over_list():
    yield from [1, 2, 3]


l = over_list()
print(next(l), next(l))
try:
    l.send("value")
except AttributeError as err:
    print(err)
print(list(l))
