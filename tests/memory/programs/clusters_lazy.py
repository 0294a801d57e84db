"""How many numbers have each remainder."""
from collections import defaultdict


def remainders(n):
    for i in range(n):
        yield i * i % 101


counts = defaultdict(int)
for remainder in remainders(10_000):
    counts[remainder] += 1
print(len(counts), max(counts.values()))
