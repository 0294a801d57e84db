import weakref


class Thing:
    def __init__(self, name):
        self.name = name


def watch(thing):
    weakref.finalize(thing, print, "gone:", thing.name)
    return thing


def uses():
    held = watch(Thing("held"))
    yield held.name
    del held
    print("deleted by hand")
    other = watch(Thing("other"))
    yield other.name
    print("ending")


g = uses()
print(next(g))
print(next(g))
print(next(g, "end"))
print(g.gi_frame)
g = uses()
next(g)
print("dropping the generator")
del g
print("after")


def taking(thing):
    yield thing.name
    yield "second"


g = taking(watch(Thing("argument")))
print(next(g))
g.close()
print("closed")


def passing(items):
    for item in items:
        yield item


g = passing([watch(Thing("first")), watch(Thing("second"))])
print(next(g).name)
g.throw
try:
    g.throw(KeyError("stop"))
except KeyError as error:
    error = None
print("thrown")
