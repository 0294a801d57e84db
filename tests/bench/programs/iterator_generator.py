# The same as iterator_class, as a generator.
def collatz(number):
    while number != 1:
        yield number
        number = number // 2 if number % 2 == 0 else 3 * number + 1


print("iterator_generator", sum(1 for start in range(1, 36_000) for _ in collatz(start)))
