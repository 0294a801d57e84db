"""A table of squares kept in a dict."""
table = {number: number * number for number in range(150_000)}
print(sum(table.values()), table[1_234])
