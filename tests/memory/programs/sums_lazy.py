"""Sums of rows: nested generator expressions."""


def totals(rows, columns):
    return (sum(row * column for column in range(columns)) for row in range(rows))


for rows in (10, 100, 300):
    print(rows, max(totals(rows, 50)))
