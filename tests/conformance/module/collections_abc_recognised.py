from collections import abc, deque

values = {"int": 1, "str": "a", "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "bytes": b"", "bytearray": bytearray(), "range": range(1), "gen": (x for x in ()), "deque": deque(), "function": len, "iter": iter([]), "memoryview": memoryview(b""), "keys": {}.keys(), "items": {}.items()}
for name in "Hashable Iterable Iterator Reversible Generator Callable Collection Sized Container Sequence MutableSequence Set MutableSet Mapping KeysView ItemsView Buffer Awaitable".split():
    kind = getattr(abc, name)
    print(name, [k for k, v in values.items() if isinstance(v, kind)])


class Duck:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __contains__(self, x):
        return False


class NoHash:
    __hash__ = None
    __iter__ = None


print(issubclass(Duck, abc.Collection), issubclass(Duck, abc.Sequence), issubclass(NoHash, abc.Hashable), issubclass(NoHash, abc.Iterable), isinstance(Duck(), abc.Hashable))
abc.Sequence.register(Duck)
print(isinstance(Duck(), abc.Sequence), abc.Sequence in Duck.__mro__, abc.Callable[[int], str], abc.Mapping[str, int])
try:
    abc.Sequence.register(1)
except TypeError as e:
    print(e)
