"""Lengths of Collatz sequences, each counted anew; the last few are remembered."""
from functools import lru_cache


@lru_cache(maxsize=32)
def length(n):
    count = 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


longest = total = 0
for n in range(1, 2_000):
    total += length(n)
    longest = max(longest, length(n))
print(longest, total)
