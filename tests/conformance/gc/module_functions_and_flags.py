import gc

print(gc.isenabled(), gc.get_debug(), len(gc.get_threshold()), len(gc.get_count()))
gc.disable()
print(gc.isenabled())
gc.enable()
gc.set_threshold(700, 10, 5)
print(gc.get_threshold())


class Node:
    def __init__(self, name):
        self.name, self.other = name, None

    def __del__(self):
        print("del", self.name, end="; ")


def ring(*names):
    nodes = [Node(name) for name in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        a.other = b


gc.collect()
ring("a", "b")
print("made", gc.collect(), gc.collect())
gc.disable()
ring("c")
print("not yet")
print(gc.collect() > 0)
gc.enable()
tracked = [gc.is_tracked(v) for v in (1, "a", None, [], {}, (1, 2), Node, lambda: 0, {1}, 2.5)]
print(tracked[:4], tracked[6:8])
l = [1]
l.append(l)
d = {"self": None}
d["self"] = d
g = (n for n in [1])
print(l in gc.get_referents(l), d in gc.get_referents(d), 1 in gc.get_referents([1, 2]), gc.get_referents(5), gc.get_referents())
print(gc.is_finalized(l), gc.garbage, gc.callbacks)
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, sorted(info))))
gc.collect()
gc.callbacks.clear()
print(seen)
for wrong in (lambda: gc.collect(5), lambda: gc.collect("a"), lambda: gc.set_threshold(), lambda: gc.is_tracked(), lambda: gc.collect(-1)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
gc.freeze()
print(gc.get_freeze_count() >= 0)
gc.unfreeze()


def cycle_in_generator():
    me = []
    try:
        me.append(me)
        yield me
    finally:
        print("generator finally", end="; ")


made = cycle_in_generator()
next(made).append(made)
del made
gc.collect()
print("end")
