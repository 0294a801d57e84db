"""A small list: laziness saves little here."""


def countdown(n):
    numbers = []
    while n > 0:
        numbers.append(n)
        n -= 1
    return numbers


for number in countdown(5):
    print(number)
