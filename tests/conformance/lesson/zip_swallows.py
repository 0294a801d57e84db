def letters():
    for letter in "abcd":
        yield letter


queue = letters()
print(list(zip(queue, [1, 2])))
print(next(queue))
