import gc
import weakref


class Image:
    made = 0

    def __init__(self, name):
        Image.made += 1
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        image = cache[name] = Image(name)
    return image


a = load("a")
print(load("a") is a, Image.made, len(cache), sorted(cache.keys()))
load("b")
gc.collect()
print(len(cache), "b" in cache, Image.made)
del a
gc.collect()
print(len(cache), list(cache.items()), cache.setdefault("c", Image("c")).name)
sizes = weakref.WeakKeyDictionary()
k = Image("k")
sizes[k] = 10
print(sizes[k], len(sizes), [r() is k for r in sizes.keyrefs()], list(sizes.values()))
del k
gc.collect()
print(len(sizes))


class Node:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []
        if parent:
            parent.children.append(self)


root = Node()
child = Node(root)
print(child.parent() is root)
del root
gc.collect()
print(child.parent())
log = []
things = [Image(n) for n in "xyz"]
for thing in things:
    weakref.finalize(thing, log.append, thing.name)
things.pop(1)
del thing
gc.collect()
print(log)
things.clear()
gc.collect()
print(sorted(log))
