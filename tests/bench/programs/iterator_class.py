# The protocol written out as a class.
class Collatz:
    def __init__(self, start):
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        number = self.number
        if number == 1:
            raise StopIteration
        self.number = number // 2 if number % 2 == 0 else 3 * number + 1
        return number


print("iterator_class", sum(1 for start in range(1, 20_000) for _ in Collatz(start)))
