def window(items, size=2, step):
    for start in range(0, len(items), step):
        yield items[start:start + size]

for part in window([1, 2, 3], 2, 1):
    print(part)
