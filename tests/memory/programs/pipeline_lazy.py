"""Four stages, each a generator."""


def readings(n):
    for i in range(n):
        yield (i * 7919) % 10_007


def positive(values):
    for v in values:
        if v > 5_000:
            yield v


def scaled(values):
    for v in values:
        yield v * 3


def shifted(values):
    for v in values:
        yield v + 1


print(sum(shifted(scaled(positive(readings(200_000))))))
