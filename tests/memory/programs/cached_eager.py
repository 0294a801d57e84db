"""Lengths of Collatz sequences, remembered by a cache and kept in a list."""
from functools import cache


@cache
def length(n):
    return 1 if n == 1 else 1 + length(n // 2 if n % 2 == 0 else 3 * n + 1)


lengths = [length(n) for n in range(1, 2_000)]
print(max(lengths), sum(lengths))
