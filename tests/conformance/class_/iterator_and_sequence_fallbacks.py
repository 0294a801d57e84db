class Old:
    def __getitem__(self, index):
        if isinstance(index, slice):
            return f"slice {index.start} {index.stop} {index.step}"
        if index >= 3:
            raise IndexError(index)
        return index * 10


class StopsOdd:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration("stops too")
        if index == 5:
            raise KeyError
        return index


class NotSized:
    def __iter__(self):
        return iter("xyz")


class Hinted(NotSized):
    def __length_hint__(self):
        print("hint", end=" ")
        return 3


class BadHint(NotSized):
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


old = Old()
print(list(old), 20 in old, 5 in old, max(old), old[1:2], old[::3], [*old], dict(enumerate(old)), sum(old), tuple(iter(old)))
a, *b = old
print(a, b, list(StopsOdd()), list(zip(old, "ab")), list(NotSized()), list(Hinted()))
it = iter(old)
print(type(it).__name__, next(it), list(it), next(it, "over"))
for hint in (-1, "a", NotImplemented, TypeError("hidden"), ValueError("seen"), 2**70, 1):
    try:
        print(list(BadHint(hint)), end=" ")
    except Exception as error:
        print(type(error).__name__, error, end=" ")
print()


class NotIterator:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None
    __getitem__ = lambda self, i: i


class ClassIter:
    @classmethod
    def __iter__(cls):
        return iter([cls.__name__])


class SelfIter:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


s = SelfIter()
print(list(ClassIter()), list(s), list(s), [x for x in SelfIter()])
for action in (lambda: iter(NotIterator()), lambda: iter(NoneIter()), lambda: len(old), lambda: reversed(old), lambda: next(old), lambda: iter(int), lambda: reversed(NotSized()), lambda: list(iter(object())), lambda: "a" in NoneIter(), lambda: [*5], lambda: bool(NotSized()) and len(NotSized())):
    try:
        print(action())
    except TypeError as error:
        print(error)
