"""Rows as named tuples, one at a time."""
from collections import namedtuple

Row = namedtuple("Row", "key name size")


def rows(n):
    for i in range(n):
        yield Row(i, "row", i % 300)


print(sum(row.size for row in rows(30_000)))
