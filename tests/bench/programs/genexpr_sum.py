# A generator expression with a condition, summed.
total = 0
for start in range(4):
    total += sum(n * n % 7 for n in range(start, 1_600_000) if n & 1)
print("genexpr_sum", total)
