class Bag(set):
    def __repr__(self):
        return f"Bag{sorted(self)}"


class Ice(frozenset):
    pass


b, i = Bag([1, 2]), Ice([2, 3])
for name, value in {
    "or": b | {3}, "ror": {3} | b, "and": b & i, "sub": b - i, "xor": b ^ i, "union": b.union([5]), "copy": b.copy(), "intersection": b.intersection([1]), "difference": b.difference(), "ice or": i | {9}, "ice copy": i.copy(), "ice and": i & b, "frozenset of ice": frozenset(i), "ice of ice": Ice(i), "set of bag": set(b), "symmetric": i.symmetric_difference([2]),
}.items():
    print(name, type(value).__name__, sorted(value))
b |= {7}
print(type(b).__name__, b, b == {1, 2, 7}, i == {2, 3}, {2, 3} == i, hash(i) == hash(frozenset([3, 2])), i in {frozenset([2, 3])}, {i: 1}[frozenset({2, 3})])
same = b
b &= {1, 2}
print(same is b, same, b.add(9), b.discard("nothing"), b.pop() in (1, 2, 9), len(b))
print(Bag("aab") == {"a", "b"}, Bag() or "empty is false", sorted(Bag({"k": 1})), Bag.__name__, isinstance(b, set), issubclass(Ice, frozenset))


class Loud(set):
    def add(self, item):
        print("add", item)
        super().add(item)

    def __contains__(self, item):
        return True

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(["own"])


loud = Loud([1, 2])
loud.update([3])
loud.add(4)
print("zz" in loud, len(loud), list(loud), set(loud), loud | set(), sorted(loud), [*loud], bool(loud), loud == {1, 2, 3, 4}, loud.issuperset([50]), {1} <= loud)
for action in (lambda: Ice([1]).add(2), lambda: Bag(5), lambda: Bag([[]]), lambda: Bag(1, 2), lambda: hash(b), lambda: Ice(x=1), lambda: {b}, lambda: b < [1], lambda: b - [1], lambda: Bag.fromkeys("a"), lambda: Ice.__new__(set), lambda: set.__init__(b, 5), lambda: set.add(i, 1), lambda: set.union(), lambda: frozenset.union(b, []), lambda: set.__or__(b, [1]), lambda: b.remove({99}), lambda: {frozenset([1])}.remove({1}), lambda: {frozenset([1]), 5} - {5}):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
