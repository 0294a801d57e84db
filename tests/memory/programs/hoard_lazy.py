"""Sum, then maximum: tee hoards what the slower branch has not seen, which is all of it."""
from itertools import tee

first, second = tee(i * 2 for i in range(100_000))
total = sum(first)
print(total, max(second))
