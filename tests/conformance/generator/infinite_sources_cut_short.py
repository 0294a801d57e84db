from itertools import count, cycle, islice, repeat, takewhile, dropwhile, accumulate, chain, pairwise, groupby, tee


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


def digits_of_e():
    state = [1] * 40
    yield 2
    for _ in range(30):
        carry = 0
        for at in range(len(state) - 1, -1, -1):
            carry, state[at] = divmod(state[at] * 10 + carry, at + 2)
        yield carry


def look_and_say(term="1"):
    while True:
        yield term
        term = "".join(f"{len(list(run))}{digit}" for digit, run in groupby(term))


print(*islice(primes(), 12), next(dropwhile(lambda p: p < 100, primes())))
print(*takewhile(lambda n: n < 100, fibonacci()), sum(n for n in takewhile(lambda n: n < 1000, fibonacci()) if n % 2 == 0))
print(*collatz(6), max(collatz(27)), sum(1 for _ in collatz(27)))
print("".join(map(str, islice(digits_of_e(), 20))))
print(*islice(look_and_say(), 6), sep=" > ")
print(*islice(cycle("ab"), 5), *repeat("r", 2), *islice(accumulate(count(1)), 5), *islice(pairwise(count()), 2))
a, b = tee(islice(fibonacci(), 6))
print(list(a), [y - x for x, y in pairwise(b)], list(chain.from_iterable(islice(map(range, count()), 4))))
evens = (n for n in count() if n % 2 == 0)
squares = (n * n for n in evens)
small = takewhile(lambda n: n < 50, squares)
print(list(small), next(evens), next(squares))
g = fibonacci()
print(next(x for x in g if x > 50), next(g), [next(g) for _ in range(2)])
first_ten = islice(primes(), 10)
print(list(first_ten)[-1], list(first_ten))
print({n: list(islice((k for k in count(1) if n % k == 0), 2)) for n in (6, 7)})
