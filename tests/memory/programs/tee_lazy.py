"""Differences of neighbours: the two branches of tee stay one item apart."""
from itertools import tee


def differences(values):
    left, right = tee(values)
    next(right)
    for a, b in zip(left, right):
        yield b - a


print(max(differences(i * i % 1_000 for i in range(100_000))))
