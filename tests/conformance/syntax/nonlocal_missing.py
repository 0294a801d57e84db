def outer():
    total = 0
    def inner():
        nonlocal count
        count += 1
        return count
    yield inner()

for item in outer():
    print(item)
