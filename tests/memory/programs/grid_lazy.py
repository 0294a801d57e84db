"""The cells of a board, computed when they are asked for."""
from itertools import product

size = 120
print(sum(x * y for y, x in product(range(size), repeat=2)))
