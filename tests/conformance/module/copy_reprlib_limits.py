import reprlib

r = reprlib.Repr()
print(reprlib.repr("x" * 100), reprlib.repr(list(range(50))), reprlib.repr({n: n for n in range(10)}), reprlib.repr({1, 2, 3, 4, 5, 6, 7, 8}), reprlib.repr((1, (2, (3, (4, (5, (6, (7, (8,))))))))), reprlib.repr(10**60), reprlib.repr(frozenset()), reprlib.repr([[[]]]))
r.maxlist, r.maxstring, r.maxlevel, r.maxdict, r.fillvalue = 2, 10, 1, 1, "~"
print(r.repr([1, 2, 3, [4]]), r.repr("abcdefghijklmnop"), r.repr({1: 2, 3: 4}), r.repr([[1]]))
print(reprlib.Repr(maxlist=1, indent=2).repr([1, [2, 3], {"a": 1}]), reprlib.Repr(indent="--", maxdict=3).repr({"k": [1, 2]}))


class Chain:
    def __init__(self):
        self.items = [self]

    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"Chain({self.items!r})"


class Own(reprlib.Repr):
    def repr_Chain(self, obj, level):
        return f"chain at {level}"

    def repr_int(self, obj, level):
        return f"int {obj}"


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


print(Chain(), Own().repr([1, Chain()]), Own().repr("s"))
print(reprlib.repr(Bad())[:14])
from collections import deque
from array import array

print(reprlib.repr(deque(range(20))), reprlib.repr(array("i", range(20))))
