"""map and filter, pulled by a loop."""


def is_even(n):
    return n % 2 == 0


halves = map(lambda n: n // 2, range(80_000))
count, last = 0, None
for last in filter(is_even, halves):
    count += 1
print(count, last)
