steps = (n for n in range(6))
print(2 in steps)
print(2 in steps)
print(list(steps))

squares = (n * n for n in range(10))
print(16 in squares, next(squares))
print(100 in squares, next(squares, "nothing left"))


def noisy():
    for n in range(4):
        print("pull", n)
        yield n


print(1 in noisy())
print(9 not in noisy())
