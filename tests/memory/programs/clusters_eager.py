"""Numbers by their remainder, in a dict of lists."""
from collections import defaultdict

clusters = defaultdict(list)
for i in range(10_000):
    clusters[i * i % 101].append(i)
print(len(clusters), max(map(len, clusters.values())))
