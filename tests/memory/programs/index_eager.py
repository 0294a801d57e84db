"""An index from remainder to numbers: a dict of lists."""
from collections import defaultdict

index = defaultdict(list)
for n in range(50_000):
    index[n % 501].append(n)
print(max(sum(numbers) for numbers in index.values()))
