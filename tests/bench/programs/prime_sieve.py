# A chain that grows by one filter for each prime found.
def from_two():
    number = 2
    while True:
        yield number
        number += 1


def without_multiples(numbers, prime):
    for number in numbers:
        if number % prime:
            yield number


def primes():
    numbers = from_two()
    while True:
        prime = next(numbers)
        yield prime
        numbers = without_multiples(numbers, prime)


total = 0
for turn in range(60):
    for count, prime in enumerate(primes()):
        if count == 430:
            break
        total += prime ^ turn
print("prime_sieve", total)
