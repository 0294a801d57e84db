from itertools import tee


def readings():
    for value in range(5):
        yield value * value


total, largest = tee(readings())
print(sum(total))
print(max(largest))
