"""A million squares, one at a time."""
squares = (i * i for i in range(1_000_000))
print(sum(squares))
