def heads(rows):
    for row in rows:
        yield next(iter(row))


try:
    print(list(heads([[1, 2], [], [3]])))
except RuntimeError as error:
    print(error)
    print("because of", type(error.__cause__).__name__)
