def permutations(items):
    if not items:
        yield ()
        return
    for at, item in enumerate(items):
        for rest in permutations(items[:at] + items[at + 1 :]):
            yield (item, *rest)


def combinations(items, count):
    if count == 0:
        yield ""
    elif items:
        for rest in combinations(items[1:], count - 1):
            yield items[0] + rest
        yield from combinations(items[1:], count)


def partitions(n, largest=None):
    if n == 0:
        yield []
    for part in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - part, part):
            yield [part, *rest]


def gray(bits):
    if bits == 0:
        yield ""
        return
    yield from ("0" + code for code in gray(bits - 1))
    yield from ("1" + code for code in reversed([*gray(bits - 1)]))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, row + 1, (*columns, column))


print(*map("".join, permutations("abc")))
print(*combinations("abcd", 2))
print(*partitions(5))
print(*gray(3))
print(*hanoi(3), sum(1 for _ in hanoi(8)))
print(next(queens(6)), sum(1 for _ in queens(6)))
