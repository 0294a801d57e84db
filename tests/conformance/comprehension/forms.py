print([i * j for i in range(3) for j in range(i)], {i % 3 for i in range(9)}, {k: v for k, v in zip("ab", (1, 2))})
print([[c for c in row if c != "x"] for row in ("axb", "xx", "c")])
x = "outer"
print([x for x in range(2)], x)
print([i if i % 2 else -i for i in range(5) if i != 3])


def f():
    n = 5
    return [n + i for i in range(3)], {n: i for i in range(1)}, list(n * i for i in range(2))


print(f())


class C:
    size = 3
    values = [i for i in range(size)]


print(C.values)
try:
    class D:
        n = 2
        grid = [[n for _ in range(2)] for _ in range(2)]
    print(D.grid)
except NameError as err:
    print(err)
print([*range(3), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2))
