"""Moving averages from slices of a list."""
values = [i % 360 for i in range(20_000)]
windows = [values[i : i + 8] for i in range(len(values) - 7)]
averages = [sum(window) / 8 for window in windows]
print(max(averages), len(averages))
