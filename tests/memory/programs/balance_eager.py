"""Running totals in a list."""
from itertools import accumulate

deposits = [(i * 31) % 50 - 20 for i in range(50_000)]
balance = list(accumulate(deposits))
print(min(balance), max(balance), balance[-1])
