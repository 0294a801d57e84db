o={1: 2, 3: 4}
print(o.keys() | iter([1,2]), o.keys() ^ iter([1,2]), o.keys() & iter([1,2]), o.keys() - iter([1,2]))
print(type(frozenset([1]) & o.keys()).__name__, type(frozenset([1]) | o.keys()).__name__)
s = {1}
s.update(iter([2]), iter("a"))
s |= {3}
print(s, s.union(iter([9])), s.intersection(iter([1, 2])), s.symmetric_difference(iter([1])))
s.difference_update(iter([1])); s.intersection_update(iter([2, 3])); print(s)
class A:
    __iadd__ = None
    def __add__(self, o): return "added"
a = A()
try: a += 1
except TypeError as e: print(e)
print(a + 1)
print([locals()["x"] for x in [7]])
