# copy and __reduce__ of itertools, as long as they are there.
import copy
import warnings
from itertools import *

warnings.simplefilter("ignore")


def shown(value):
    if hasattr(type(value), "__next__"):
        try:
            return type(value).__name__, [shown(part) for part in value.__reduce__()]
        except (TypeError, AttributeError):
            return type(value).__name__
    if type(value) is tuple:
        return tuple(map(shown, value))
    return value


MAKERS = [
    lambda: accumulate([1, 2, 3]), lambda: accumulate([1, 2, 3], max), lambda: accumulate([1, 2], initial=5),
    lambda: accumulate([None, 2], lambda a, b: b), lambda: batched("abc", 2), lambda: chain([1], [2]), lambda: chain(),
    lambda: chain.from_iterable([[1], [2]]), lambda: combinations("abc", 2), lambda: combinations("a", 2),
    lambda: combinations_with_replacement("abc", 2), lambda: compress("abc", [1, 0, 1]), count, lambda: count(1, 2),
    lambda: count(1.5), lambda: count(10**30), lambda: cycle("abc"), lambda: dropwhile(bool, [1, 0, 1]),
    lambda: filterfalse(None, [1, 0]), lambda: groupby("aab"), lambda: islice("abcdef", 1, 5, 2), lambda: islice("abc", None),
    lambda: pairwise("abc"), lambda: permutations("abc", 2), lambda: permutations("a", 2), lambda: product("ab", "cd"),
    lambda: product("ab", repeat=2), lambda: product(), lambda: repeat(1), lambda: repeat(1, 3), lambda: starmap(pow, [(1, 2)]),
    lambda: takewhile(bool, [1, 0, 1]), lambda: zip_longest("ab", "c"), lambda: zip_longest("ab", fillvalue=3),
]
for make in MAKERS:
    iterator = make()
    for _ in range(3):
        text = str(shown(iterator))
        print(text if " at 0x" not in text else type(iterator).__name__)
        try:
            twin = copy.copy(iterator)
            print("  ", type(twin) is type(iterator), list(islice(map(shown, twin), 4)))
        except TypeError:
            print("  not copied")
        iterator = make()
        for _ in zip(range(_ + 1), iterator):
            pass


def moved(make, *states):
    for state in states:
        iterator = make()
        try:
            iterator.__setstate__(state)
            print(state, list(islice(iterator, 5)))
        except (TypeError, ValueError) as error:
            print(state, type(error).__name__, error)


moved(lambda: chain(), (), 3, [], (1,), (1, 2, 3))
print(list(copy.deepcopy(chain("ab", "cd"))))
moved(lambda: combinations("abcd", 2), 1, (1,), (0, 1), (3, 3), (-1, 9), ("a", 1))
moved(lambda: combinations_with_replacement("abcd", 2), (1,), (0, 1), (3, 3), (-1, 9))
moved(lambda: permutations("abc", 2), 1, (1, 2), ((1,), (2,)), ((0, 1, 2), (3, 2)), ((9, -9, 1), (9, -9)))
moved(lambda: product("ab", "cd"), 1, (1,), (0, 1), (9, -9))
moved(lambda: product("ab", ""), (0, 1))
moved(lambda: cycle("ab"), 1, (), ([1],), ([1], 5), ((1,), 0), ([], "a"))
moved(lambda: dropwhile(lambda x: x < 2, [1, 2, 1]), 1, 0)
moved(lambda: takewhile(lambda x: x < 2, [1, 2, 1]), 1, 0)
moved(lambda: islice("abcdef", 1, 5), 2, 4, "a")
moved(lambda: zip_longest("ab", "c"), 2)

first, second = tee([1, 2, 3, 4])
print(next(first), next(first), next(second))
print(list(copy.deepcopy(second)), list(copy.copy(first)), list(first), list(second))
kind, args, (data, place) = tee("ab")[0].__reduce__()
print(kind, args, place, type(data).__name__)
made = kind(*args)
made.__setstate__((data, place))
print(list(made))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    copy.copy(count(3))
    print([(w.category.__name__, str(w.message)) for w in caught])

groups = groupby("aab")
key, group = next(groups)
print(group.__reduce__()[1][1])
next(groups)
print(group.__reduce__()[1])


class Keen(takewhile):
    def __init__(self, *args, extra=None):
        self.extra = extra


print(list(Keen(bool, [1, 0], extra=2)), Keen(bool, [], extra=3).extra)
try:
    takewhile(bool, [], extra=3)
except TypeError as error:
    print(error)
