n = "kept"
print([n for n in range(3)], n)
print({k: v for k, v in zip("ab", (1, 2))}, "k" in globals())
print([y := m for m in range(3)], y)


def f():
    total = 0
    partial = [total := total + v for v in (1, 2, 3)]
    return partial, total


print(f())
print([[i * j for j in range(3)] for i in range(3)])
print([(a, b) for a in range(3) for b in range(a)])
i = 5
print([i for _ in range(2)], [i for i in range(i)])
print(list(map(lambda f: f(), [lambda: q for q in "ab"])))


class K:
    a = 2
    c = [v for v in range(a)]


print(K.c)
