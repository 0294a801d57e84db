"""The same pairs, none kept."""


def pairs(n):
    for number in range(n):
        yield number, number * number


total = 0
wanted = None
for number, square in pairs(150_000):
    total += square
    if number == 1_234:
        wanted = square
print(total, wanted)
