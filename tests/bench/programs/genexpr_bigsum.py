# The same shape, but the numbers leave 64 bits behind.
big = 1 << 61
total = sum(n * big for n in range(2_000_000)) + sum(big + n for n in range(2_000_000))
print("genexpr_bigsum", total)
