"""Errors met and let go; only their words go on."""


def parse(text):
    number = int(text)
    if number % 3 == 0:
        raise ValueError(f"{number} is a multiple of three")
    return number


def complaints(n):
    for i in range(n):
        try:
            parse(str(i))
        except ValueError as error:
            yield str(error)


count = 0
for complaint in complaints(3_000):
    count += 1
    if count == 6:
        sixth = complaint
print(count, sixth)
