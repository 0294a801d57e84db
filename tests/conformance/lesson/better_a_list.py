def squares(limit):
    for n in range(limit):
        yield n * n


lazy = squares(5)
for operation in (len, reversed, lambda values: values[2]):
    try:
        operation(lazy)
    except TypeError as error:
        print(error)

kept = list(squares(5))
print(len(kept), kept[2], kept[::-1])
print(sum(kept) / len(kept), max(kept))
