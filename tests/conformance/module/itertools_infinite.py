import itertools as it
from itertools import accumulate, chain, count, cycle, islice, repeat, takewhile

print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 3)), count(3), count(1, 2), count(2.5))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 3)), repeat(1), repeat("y", 2), next(repeat(None)))
print(list(islice(repeat(7), 2)), list(map(pow, range(4), repeat(2))), list(zip(count(1), "abc")))
print(list(takewhile(lambda n: n < 20, (n * n for n in count()))))
c = count(10)
print(next(c), next(c), c, next(c))
big = count(2**63 - 1)
print(next(big), next(big))
print(list(islice(accumulate(count(1)), 5)), list(accumulate([3, 1, 2], max)), list(accumulate("abc")), list(accumulate([1, 2], initial=10)))
print(list(accumulate([], initial="i")), list(accumulate([])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=2)))
for bad in (lambda: count("x"), lambda: repeat(), lambda: repeat(1, "x"), lambda: cycle(5), lambda: islice(count(), -1), lambda: islice([], 1, 2, 0), lambda: accumulate(), lambda: islice([1], "a")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
r = repeat("z", 3)
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r)
try:
    repeat(1).__length_hint__()
except TypeError as e:
    print(e)
print(list(repeat("n", -5)), repeat(object=1, times=2))
print(list(chain([1], (2,), "3", {4: 5})), list(chain()), list(chain.from_iterable(["ab", "c"])), type(chain()).__name__)
seen = []


def source():
    for n in range(3):
        seen.append(n)
        yield n


z = islice(source(), 2)
print(list(z), seen, list(z))
print(list(islice("abcdef", 1, None, 2)), list(islice("abcdef", 2)), list(islice("abc", None)), list(islice("abc", 5, 2)))
