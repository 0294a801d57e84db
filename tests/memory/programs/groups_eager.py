"""Neighbours of one kind, in lists."""
from itertools import groupby

letters = [chr(97 + i // 13 % 26) for i in range(30_000)]
runs = [(letter, list(run)) for letter, run in groupby(letters)]
print(len(runs), max(len(run) for _, run in runs))
