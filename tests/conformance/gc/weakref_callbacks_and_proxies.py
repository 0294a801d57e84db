import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def method(self):
        return f"method of {self.name}"

    def __len__(self):
        return 3


class Slotted:
    __slots__ = ("a",)


class WeakSlotted:
    __slots__ = ("a", "__weakref__")


t = Thing("t")
r = weakref.ref(t, lambda ref: print("callback", ref() is None))
p = weakref.proxy(t, lambda proxy: print("proxy callback"))
print(r() is t, p.name, len(p), p.method(), r == weakref.ref(t), weakref.ref(t) is weakref.ref(t), weakref.getweakrefcount(t), hash(r) == hash(t))
p.name = "changed"
print(t.name, isinstance(p, Thing), type(p).__name__, bool(p))
bound = weakref.ref(t.method)
print(bound())
strong = weakref.WeakMethod(t.method)
print(strong()())
del t
print(r(), strong())
for action in (lambda: p.name, lambda: len(p), lambda: setattr(p, "x", 1), lambda: str(p)):
    try:
        print(action())
    except ReferenceError as error:
        print(error)
for value in (5, "a", None, (1,), [1], {}, Slotted(), object(), lambda: 0, Thing, len, {1}, type("L", (list,), {})(), WeakSlotted(), (x for x in "a"), 2**70):
    try:
        weakref.ref(value)
        print(type(value).__name__, "can", end=" | ")
    except TypeError as error:
        print(error, end=" | ")
print()
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
group = weakref.WeakSet()
a, b = Thing("a"), Thing("b")
values["a"], values["b"], keys[a], keys[b] = a, b, 1, 2
group.add(a), group.add(b)
print(sorted(values), len(keys), len(group), "a" in values, a in keys, a in group, values.get("zz", "default"))
del a
print(sorted(values), len(keys), len(group))
f = weakref.finalize(b, print, "finalized", "with", sep="-")
print(f.alive, f.peek()[1] is print)
del b
print(f.alive, f(), sorted(values))


class Cycle:
    pass


c = Cycle()
c.self = c
cr = weakref.ref(c, lambda ref: print("cycle callback"))
del c
print(cr() is None)
gc.collect()
print(cr() is None)
try:
    weakref.ref()
except TypeError as error:
    print(error)
