"""A countdown by recursion of yield from: six hundred generators deep."""


def countdown(n):
    if n > 0:
        yield n
        yield from countdown(n - 1)


print(sum(1 for _ in countdown(600)))
