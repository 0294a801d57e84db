def whole():
    yield [1, 2]


def items():
    yield from [1, 2]


print(list(whole()))
print(list(items()))
