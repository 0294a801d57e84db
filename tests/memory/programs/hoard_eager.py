"""Sum, then maximum, of a list."""
values = [i * 2 for i in range(100_000)]
total = sum(values)
print(total, max(values))
