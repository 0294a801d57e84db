"""A million squares, all of them at once."""
squares = [i * i for i in range(1_000_000)]
print(sum(squares))
