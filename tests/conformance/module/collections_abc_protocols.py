from collections import abc

for value in ([], (), {}, set(), "", b"", range(1), iter([]), (n for n in ()), {}.keys(), {}.items(), len, 5, memoryview(b""), bytearray()):
    names = [n for n in ("Container", "Iterable", "Iterator", "Reversible", "Sized", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "Generator", "Callable", "Hashable") if isinstance(value, getattr(abc, n))]
    print(type(value).__name__, names)


class Deck(abc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, at):
        if at >= self.n:
            raise IndexError(at)
        return at * at


d = Deck(4)
print(list(d), list(reversed(d)), 9 in d, d.index(4), d.count(1))


class Bits(abc.MutableSet):
    def __init__(self, items=()):
        self.items = sorted(set(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        self.items = sorted({*self.items, x})

    def discard(self, x):
        self.items = [i for i in self.items if i != x]


a, b = Bits([1, 2, 3]), Bits([2, 3, 4])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, a == Bits([3, 2, 1]), a.isdisjoint(b), a.pop(), list(a))


class Squares(abc.Mapping):
    def __getitem__(self, key):
        if not isinstance(key, int):
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(3))

    def __len__(self):
        return 3


s = Squares()
print(dict(s), list(s.items()), s.get("x", "none"), 2 in s, s == {0: 0, 1: 1, 2: 4}, list(s.values()))


class Steps(abc.Generator):
    def __init__(self):
        self.at = 0

    def send(self, value):
        self.at += 1 if value is None else value
        if self.at > 5:
            raise StopIteration("over")
        return self.at

    def throw(self, kind, value=None, tb=None):
        raise value or (kind if isinstance(kind, BaseException) else kind())


g = Steps()
print(next(g), g.send(2), list(g), g.close())


def delegate():
    result = yield from Steps()
    print("result", result)


print(list(delegate()))
for cls in (abc.Sequence, abc.Iterator, abc.Mapping):
    try:
        cls()
    except TypeError as e:
        print(e)


class Half:
    def __iter__(self):
        return iter([1])


print(isinstance(Half(), abc.Iterable), issubclass(Half, abc.Sized), abc.Iterable.__subclasshook__(Half), isinstance(Half(), abc.Collection))
