def source():
    for value in range(3):
        yield value

None = source()
print(list(source()))
