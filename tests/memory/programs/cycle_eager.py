"""Partners that point at each other: freed by the collector, not by counting."""
import gc


class Partner:
    def __init__(self, name):
        self.name = name
        self.other = None


gc.disable()
pairs = []
for i in range(500):
    a, b = Partner(i), Partner(-i)
    a.other, b.other = b, a
    pairs.append(a)
print(len(pairs))
pairs.clear()
del a, b
gc.collect()
