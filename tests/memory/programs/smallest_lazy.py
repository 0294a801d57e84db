"""The ten smallest of a hundred thousand: a heap of ten."""
from heapq import nsmallest


def noise(n, seed=42):
    state = seed
    for _ in range(n):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        yield state


print(nsmallest(10, noise(100_000)))
