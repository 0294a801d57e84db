import collections.abc as abc
import itertools


class Lazy(abc.Iterable):
    def __init__(self, make):
        self.make = make

    def __iter__(self):
        return self.make()


class Page(abc.Sequence, Lazy):
    def __init__(self, items):
        Lazy.__init__(self, lambda: iter(items))
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


p = Page("abc")
print(list(p), list(reversed(p)), p.index("c"), "b" in p, Page.__mro__[1].__name__, isinstance(p, Lazy), isinstance(p, abc.Reversible))
for value in iter([]), itertools.count(), (x for x in ()), zip(), map(len, ()), reversed([]), open, range(3), "abc", {}.keys():
    print(type(value).__name__, [n for n in ("Iterator", "Generator", "Reversible", "Sized", "Collection", "Container") if isinstance(value, getattr(abc, n))])


class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


o = OldStyle()
print(list(o), isinstance(o, abc.Iterable), 20 in o, iter(o).__class__.__name__, list(zip(o, o)), max(o))
try:
    reversed(o)
except TypeError as e:
    print(e)


class Broken(abc.Iterator):
    pass


try:
    Broken()
except TypeError as e:
    print(e)
