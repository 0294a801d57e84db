import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


print(gc.isenabled(), gc.collect() >= 0)
a, b = Node("a"), Node("b")
a.other, b.other = b, a
r = weakref.ref(a)
del a, b
print("collect", gc.collect() >= 2, r())


class Reviver:
    kept = []

    def __del__(self):
        print("revived")
        Reviver.kept.append(self)


v = Reviver()
v.me = v
del v
gc.collect()
print(len(Reviver.kept))
Reviver.kept.clear()
print("second", gc.collect() >= 0, len(Reviver.kept))


def gen():
    try:
        yield
    finally:
        print("generator closed")


g = gen()
next(g)
box = [g]
box.append(box)
del g, box
gc.collect()
gc.disable()
print(gc.isenabled(), gc.get_threshold()[0] > 0, len(gc.get_count()))
gc.enable()
print(gc.isenabled(), gc.garbage, type(gc.callbacks).__name__)
