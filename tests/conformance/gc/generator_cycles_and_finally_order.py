import gc


class Holder:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def worker(name, box):
    held = Holder(name)
    try:
        while True:
            yield box
    finally:
        print("finally", name, end="; ")


box = []
g = worker("in a cycle", box)
next(g)
box.append(g)
del g, box
print("unreachable")
print(gc.collect() > 0)
a = worker("plain", None)
next(a)
a = None
print("gone at once")
never = worker("never started", [Holder("argument")])
del never
print("arguments go too")


def pair():
    one = yield
    two = yield one
    yield two


x, y = pair(), pair()
next(x), next(y)
x.send(y)
y.send(x)
del x, y
print(gc.collect() > 0, gc.collect())
def closure():
    def inner():
        return inner, held

    held = Holder("in a closure")
    return inner


f = closure()
del f
print("closure", gc.collect() > 0)
gc.collect()
print("end")
