print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash("") == 0, hash(()) == hash(()), hash(-1) == hash(-2))
print(1 == 1.0, 1 == "1", "a" == b"a", [1] == (1,), {1: 2} == {1: 2.0}, set() == frozenset(), None == False, () == [])


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        if not isinstance(other, Eq):
            return NotImplemented
        return self.v == other.v


print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) == 1, 1 == Eq(1), Eq(1) in [Eq(1)], [Eq(1)] == [Eq(1)])
try:
    hash(Eq(1))
except TypeError as err:
    print(err)


class Weird:
    def __eq__(self, other):
        return "truthy"

    def __ne__(self, other):
        return []

    __hash__ = None


w = Weird()
print(w == 1, w != 1, bool(w != 1), w in [5], [5].count(w), [w].index(0))
print(hash(0.1) == hash(0.1), hash((1, "a")) == hash((1, "a")), hash(frozenset({1, 2})) == hash(frozenset({2, 1})), isinstance(hash("x"), int))
x = float("nan")
print([x] == [x], (x,) == (x,), {1: x} == {1: x}, x == x, [x].index(x), [x].count(x), {x} == {x})
