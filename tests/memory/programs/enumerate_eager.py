"""Numbered lines in a list."""
lines = [f"item {i}" for i in range(20_000)]
numbered = list(enumerate(lines, start=1))
print(numbered[-1])
