"""A WeakSet does what a set does, and its members go when nobody else holds them."""

import copy
from weakref import WeakSet


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b, c, d = nodes = [Node(name) for name in "abcd"]


def names(items):
    return sorted(item.name for item in items)


left, right = WeakSet([a, b, c]), WeakSet([b, c, d])
print(names(left | right), names(left & right), names(left - right), names(left ^ right))
print(names(left.union([d])), names(left.intersection([a, d])), names(left.difference([a])), names(left.symmetric_difference([a, d])))
print(type(left | right).__name__, left == right, left != right, left == WeakSet([c, b, a]), left == {a, b, c})
print(left <= right, left & right < left, left >= WeakSet([a]), left > left, left.issubset(nodes), left.issuperset([a]), left.isdisjoint([d]))

for name in ("update", "difference_update", "intersection_update", "symmetric_difference_update"):
    copied = left.copy()
    print(name, getattr(copied, name)([a, d]), names(copied))
copied = left.copy()
copied |= [d]
copied &= right
copied -= [b]
copied ^= [a]
print(names(copied), copied is left)

del copied
print(len(left), a in left, 5 in left, names(left))
popped = left.pop()
print(popped in nodes, len(left))
left.clear()
try:
    left.pop()
except KeyError as error:
    print(repr(error))
try:
    left.remove(a)
except KeyError as error:
    print(type(error).__name__)
left.discard(a)
try:
    left.add(1)
except TypeError as error:
    print(error)

again = copy.copy(right)
print(again == right, again is right)
del a, b, popped
nodes.clear()
print(names(right))
del c, d
print(len(right), list(right), bool(right))
