from itertools import count, islice, takewhile


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(islice(fibonacci(), 10)))
print(list(takewhile(lambda n: n < 50, fibonacci())))
print(next(n for n in fibonacci() if n > 1000))


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(islice(primes(), 8)))
for n in fibonacci():
    if n > 20:
        print("stop at", n)
        break
