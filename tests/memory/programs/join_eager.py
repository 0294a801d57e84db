"""A long line of numbers, joined."""
line = ",".join([str(number) for number in range(100_000)])
print(len(line))
