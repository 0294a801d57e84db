"""Numbered lines, the last one left."""
lines = (f"item {i}" for i in range(20_000))
for numbered in enumerate(lines, start=1):
    pass
print(numbered)
