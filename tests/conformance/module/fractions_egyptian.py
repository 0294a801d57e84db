from fractions import Fraction
from itertools import count, islice


def egyptian(x):
    """Different unit fractions whose sum is x."""
    while x:
        unit = Fraction(1, -(-x.denominator // x.numerator))
        yield unit
        x -= unit


def convergents(a):
    """Of the continued fraction of the square root of 2."""
    x = Fraction(1)
    while True:
        yield x
        x = 1 + 1 / (1 + x)


print(list(map(str, egyptian(Fraction(7, 15)))), sum(egyptian(Fraction(5, 121))))
print([str(x) for x in islice(convergents(2), 8)])
bernoulli = []
for m in range(11):
    row = [Fraction(1, m + 1)]
    for j in range(m, 0, -1):
        pass
    bernoulli.append(row[0])


def bernoulli_numbers():
    row = []
    for m in count():
        row.append(Fraction(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
        yield row[0]


print([str(b) for b in islice(bernoulli_numbers(), 13)])
