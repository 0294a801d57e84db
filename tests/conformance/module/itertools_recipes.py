from collections import Counter, deque
from itertools import chain, combinations, cycle, filterfalse, groupby, islice, repeat, starmap, takewhile, tee, zip_longest


def windows(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for item in it:
        window.append(item)
        yield tuple(window)


def round_robin(*iterables):
    iterators = deque(map(iter, iterables))
    while iterators:
        try:
            yield next(iterators[0])
            iterators.rotate(-1)
        except StopIteration:
            iterators.popleft()


def partition(test, iterable):
    first, second = tee(iterable)
    return filterfalse(test, first), filter(test, second)


def powerset(items):
    return chain.from_iterable(combinations(items, n) for n in range(len(items) + 1))


def unique_just_seen(iterable, key=None):
    return map(next, (group for _, group in groupby(iterable, key)))


def sieve(n):
    numbers = iter(range(2, n))
    while (prime := next(numbers, None)) is not None:
        yield prime
        numbers = filter(lambda x, p=prime: x % p, numbers)


print(list(windows("abcde", 3)), list(windows("ab", 3)), "".join(round_robin("ABC", "D", "EF")))
odd, even = partition(lambda n: n % 2 == 0, range(7))
print(list(odd), list(even), list(powerset("abc")), "".join(unique_just_seen("AAaBBb", str.lower)), list(sieve(30)))
print(list(starmap(pow, zip(repeat(2), range(4)))), [x for x, _ in zip(cycle("ab"), range(5))], Counter(chain("aab", "bc")).most_common(2), sum(1 for _ in takewhile(str.isalpha, "ab1c")))
print([tuple(x for x in row if x is not None) for row in zip_longest(*[iter("abcdefg")] * 3)])
