rows = [("a", 1), ("b", 0), ("c", 2)]
print(len(rows))
table = {name: [10 // value for _ in range(2)] for name, value in rows if name}
print(table)
