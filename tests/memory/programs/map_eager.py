"""map and filter, drained into lists."""


def is_even(n):
    return n % 2 == 0


halves = list(map(lambda n: n // 2, range(80_000)))
even = list(filter(is_even, halves))
print(len(even), even[-1])
