import gc
import weakref


class Thing:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Thing({self.n})"


t = Thing(1)
r = weakref.ref(t, lambda dead: print("callback", dead is r, dead()))
print(r() is t, r().n)
del t
print(r())
order = []
t = Thing(2)
refs = [weakref.ref(t, lambda _, i=i: order.append(i)) for i in range(3)]
t = None
print(order)
t = Thing(3)
t.me = t
r = weakref.ref(t, lambda _: print("in a cycle"))
del t
print(r() is not None)
gc.collect()
print(r())
values = weakref.WeakValueDictionary()
x = values["x"] = Thing(4)
print(dict(values), "x" in values, len(values))
del x
print(dict(values), "x" in values, len(values))
keys = weakref.WeakKeyDictionary()
k = Thing(5)
keys[k] = "v"
print(list(keys.items()))
del k
print(list(keys.items()))
members = weakref.WeakSet()
m = Thing(6)
members.add(m)
print(list(members), len(members))
m = None
print(list(members), len(members))


class Source:
    def method(self):
        return "called"


s = Source()
w = weakref.WeakMethod(s.method)
print(w()())
del s
print(w())


def failing(_):
    raise ValueError("in a callback")


t = Thing(7)
r = weakref.ref(t, failing)
del t
print("after")
f = weakref.finalize(u := Thing(8), print, "finalized", 8)
print(f.alive)
del u
print(f.alive)
for bad in (1, "s", (), None):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
