"""Mean and spread from a list of floats."""
values = [(i % 1_000) / 7 for i in range(60_000)]
mean = sum(values) / len(values)
spread = sum([(v - mean) ** 2 for v in values]) / len(values)
print(round(mean, 6), round(spread, 6))
