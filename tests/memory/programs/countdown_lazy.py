"""A small generator: laziness saves little here."""


def countdown(n):
    while n > 0:
        yield n
        n -= 1


for number in countdown(5):
    print(number)
