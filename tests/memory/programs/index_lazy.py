"""The index only keeps a sum for each remainder."""
from collections import defaultdict

sums = defaultdict(int)
for n in range(50_000):
    sums[n % 501] += n
print(max(sums.values()))
