def source():
    yield from range(6)

first, *middle, *last = source()
print(first)
print(middle)
print(last)
