def walk(t):
    yield t[0]
    for c in t[1:]:
        walk(c)


def walk_right(t):
    yield t[0]
    for c in t[1:]:
        yield from walk_right(c)


tree = (1, (2, (3,)), (4,))
print(list(walk(tree)))
print(list(walk_right(tree)))


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


print(list(permutations("abc")))


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3, "A", "B", "C")))
