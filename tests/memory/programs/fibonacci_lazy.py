"""Fibonacci numbers without end, two alive at a time."""
from itertools import islice


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for number in islice(fibonacci(), 2_000):
    pass
print(len(str(number)))
