"""All pairs of two hundred names."""
from itertools import combinations

names = [f"n{i}" for i in range(200)]
pairs = list(combinations(names, 2))
print(len(pairs), pairs[-1])
