"""A sieve of nested generators: each prime adds one."""


def numbers(start):
    while True:
        yield start
        start += 1


def without(values, divisor):
    for v in values:
        if v % divisor:
            yield v


def primes():
    source = numbers(2)
    while True:
        prime = next(source)
        yield prime
        source = without(source, prime)


for position, prime in enumerate(primes()):
    if position == 99:
        break
print(prime)
