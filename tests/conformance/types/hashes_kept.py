# Keys of dicts and sets are not hashed again where one is made of the other; dicts changed while they are merged.
import copy
import enum
import gc
import inspect
import itertools
import warnings


class Counting(int):
    count = 0

    def __hash__(self):
        Counting.count += 1
        return int.__hash__(self)


keys = dict.fromkeys(map(Counting, range(10)))
print(Counting.count)
for make in (set, frozenset, lambda d: set().union(d), lambda d: set(d).difference(d), lambda d: dict.fromkeys(set(d)),
             lambda d: dict.fromkeys(frozenset(d), 1), lambda d: dict.fromkeys(d, 2), dict, lambda d: set().symmetric_difference(d)):
    before = Counting.count
    print(sorted(make(keys)), Counting.count - before)
target = set(range(5, 15))
target.symmetric_difference_update(dict.fromkeys(range(10)))
print(sorted(target))
target.difference_update(dict.fromkeys([12, 13, 99]))
target.update({"a": 1})
print(len(target), dict.fromkeys({3, 1, 2}, []), list(set({30: 1, 1: 1, 17: 1, 9: 1})))


class Clears:
    def __hash__(self):
        return 0

    def __eq__(self, other):
        merged.clear()
        return False


merged = {n: 0 for n in range(1, 50)}
merged[Clears()] = 0
into = {Clears(): 0, 1: 1}
try:
    into.update(merged)
except RuntimeError as error:
    print(error)

print([gc.is_tracked(value) for value in (1, "a", None, 1.5, b"", [], {}, {"a": 1}, {"a": []}, (), (1,), [1], Counting, Clears())])


class Color(enum.Enum):
    RED = 1


print(inspect.signature(Color), inspect.signature(enum.Enum), [name for name, value in inspect.getmembers(Color) if name in ("name", "value", "RED")])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    first, second = copy.deepcopy(itertools.tee("abc"))
print(list(first), list(second))
