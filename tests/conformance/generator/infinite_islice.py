from itertools import islice, takewhile, count

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

print(list(islice(fib(), 10)))
print(list(islice(fib(), 5, 20, 5)))
f = fib()
print(list(islice(f, 3)), list(islice(f, 3)), next(f))
print(list(takewhile(lambda n: n < 50, f)), next(f))

def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n

print(*islice(primes(), 12))
print(next(n for n in fib() if n > 10**20))
for bad in (-1,), ("x",), (0, 5, 0):
    try:
        islice(fib(), *bad)
    except ValueError as e:
        print("ValueError:", e)
