def source():
    value = 0
    while value < 3:
        yield value
        value += 1

source() = 5
print(list(source()))
