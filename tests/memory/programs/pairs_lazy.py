"""The pairs of two hundred names until one is right."""
from itertools import combinations

names = [f"n{i}" for i in range(200)]
seen = 0
for pair in combinations(names, 2):
    seen += 1
print(seen, pair)
