"""Rows as named tuples in a list."""
from collections import namedtuple

Row = namedtuple("Row", "key name size")
rows = [Row(i, "row", i % 300) for i in range(30_000)]
print(sum(row.size for row in rows))
