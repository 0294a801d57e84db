"""Four stages, each a list."""


def readings(n):
    return [(i * 7919) % 10_007 for i in range(n)]


def positive(values):
    return [v for v in values if v > 5_000]


def scaled(values):
    return [v * 3 for v in values]


def shifted(values):
    return [v + 1 for v in values]


print(sum(shifted(scaled(positive(readings(200_000))))))
