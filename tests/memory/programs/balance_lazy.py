"""Running totals, only the extremes kept."""
from itertools import accumulate

deposits = ((i * 31) % 50 - 20 for i in range(50_000))
low = high = 0
for balance in accumulate(deposits):
    low = min(low, balance)
    high = max(high, balance)
print(low, high, balance)
