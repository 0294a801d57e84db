# Eager: lists built and thrown away.
checksum = 0
for round_number in range(24):
    squares = [n * n for n in range(120_000)]
    shifted = [n + round_number for n in squares if n % 3]
    checksum += len(shifted) + shifted[-1]
print("list_comprehension", checksum)
