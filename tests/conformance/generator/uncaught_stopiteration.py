def first(rows):
    yield next(rows)
    yield next(rows)


for value in first(iter([1])):
    print(value)
