"""Weak methods are equal where object and function are; references take no keywords."""

import weakref


class Thing:
    def __init__(self, value):
        self.value = value

    def one(self): ...

    def two(self): ...

    def __eq__(self, other):
        return isinstance(other, Thing) and self.value == other.value

    def __hash__(self):
        return hash(self.value)


x, y, z = Thing(1), Thing(1), Thing(2)
a, b, c, d, e = map(weakref.WeakMethod, (x.one, x.one, x.two, y.one, z.one))
for other in (b, c, d, e, x.one, 5):
    print(a == other, a != other, end="; ")
print(hash(a) == hash(b), len({a, b, c}))
del x, y, z
print(a == b, a != b, a == a, a != a, a() is None)
thing = Thing(3)
try:
    weakref.ref(thing, callback=None)
except TypeError as error:
    print(error)


class Keyed(weakref.ref):
    def __new__(cls, target, key):
        return super().__new__(cls, target)

    def __init__(self, target, key):
        super().__init__(target)
        self.key = key


print(Keyed(thing, key=5).key, weakref.getweakrefcount(thing))
