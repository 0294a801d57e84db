import gc
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"C({self.name})"

    def method(self):
        return self.name


def gone(what):
    return lambda ref: print("gone", what, ref() is None)


c = C("c")
r = weakref.ref(c, gone("ref"))
print(r() is c, r == weakref.ref(c), hash(r) == hash(c), repr(r).split(" at ")[0])
p = weakref.proxy(c)
m = weakref.WeakMethod(c.method)
print(p.name, p, m()(), str(p), isinstance(p, C))
f = weakref.finalize(c, print, "finalized", 1, end="!\n")
print(f.alive, f.peek()[1:3], f.atexit)
del c
gc.collect()
print(r(), m(), f.alive, f())
try:
    p.name
except ReferenceError as e:
    print(e)
values, keys, members = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
a, b = C("a"), C("b")
values["a"], values["b"] = a, b
keys[a] = 1
keys[b] = 2
members.update([a, b])
print(sorted(values), len(keys), len(members), a in members, keys[b], values.get("zz"))
del a
gc.collect()
print(sorted(values), list(keys.items()), list(members), "a" in values)
early = weakref.finalize(b, print, "by hand")
print(early.detach() is not None, early.alive)
for bad in (lambda: weakref.ref(5), lambda: weakref.ref([]), lambda: weakref.proxy("a"), lambda: hash(weakref.proxy(b)), lambda: weakref.WeakMethod(5), lambda: weakref.WeakSet([1])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
