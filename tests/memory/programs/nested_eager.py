"""A sieve of lists: each prime makes a shorter one."""


def without(values, divisor):
    return [v for v in values if v % divisor]


numbers = list(range(2, 6_000))
primes = []
while len(primes) < 100:
    prime = numbers[0]
    primes.append(prime)
    numbers = without(numbers, prime)
print(primes[-1])
