"""Sums of rows: a list of lists, sums in a list, dropped at the end of a function."""


def table(rows, columns):
    return [[row * column for column in range(columns)] for row in range(rows)]


def totals(rows, columns):
    grid = table(rows, columns)
    return [sum(row) for row in grid]


for rows in (10, 100, 300):
    print(rows, max(totals(rows, 50)))
