"""How many different remainders: a list, then a set of it."""
remainders = [i * i % 30_011 for i in range(120_000)]
print(len(set(remainders)))
