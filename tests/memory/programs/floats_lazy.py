"""Mean and spread in one pass."""


def stream(n):
    for i in range(n):
        yield (i % 1_000) / 7


count, mean, squares = 0, 0.0, 0.0
for value in stream(60_000):
    count += 1
    delta = value - mean
    mean += delta / count
    squares += delta * (value - mean)
print(round(mean, 6), round(squares / count, 6))
