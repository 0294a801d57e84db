from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set


class Seq(Sequence):
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


s = Seq("abca")
print(list(s), "b" in s, s.index("a", 1), s.count("a"), list(reversed(s)))


class MSeq(Seq, MutableSequence):
    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


m = MSeq([1, 2, 3])
m.append(4)
m.extend([5, 6])
m.reverse()
m.remove(6)
m += [7]
print(m.items, m.pop(), m.pop(0), m.items)
m.clear()
print(m.items)


class S(Set):
    def __init__(self, items):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


a, b = S([1, 2, 3]), S([2, 3, 4])
print((a & b).items, (a | b).items, (a - b).items, (a ^ b).items, a <= b, a & b <= a, a.isdisjoint(S([9])), a == {1, 2, 3}, ({2, 9} & a).items if isinstance({2, 9} & a, S) else {2, 9} & a)


class M(Mapping):
    def __getitem__(self, k):
        if k == 3:
            raise KeyError(k)
        return k * 2

    def __iter__(self):
        return iter((1, 2))

    def __len__(self):
        return 2


v = M()
print(dict(v), v.get(3, "d"), 3 in v, v == {1: 2, 2: 4}, v.keys(), list(v.items()), v.keys() & {1, 5}, isinstance(v.items(), ItemsView), 4 in v.values())
for kind in Sequence, MutableSet, Mapping, MutableMapping:
    try:
        kind()
    except TypeError as e:
        print(e)
