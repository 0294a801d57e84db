"""Sorted sources merged while they run."""
from heapq import merge


def source(k):
    for n in range(8_000):
        yield n * 3 + k


first, count = [], 0
for value in merge(source(0), source(1), source(2)):
    if count < 5:
        first.append(value)
    count += 1
print(first, count)
