"""Neighbours of one kind, counted as they pass."""
from itertools import groupby

letters = (chr(97 + i // 13 % 26) for i in range(30_000))
runs = longest = 0
for letter, run in groupby(letters):
    runs += 1
    longest = max(longest, sum(1 for _ in run))
print(runs, longest)
