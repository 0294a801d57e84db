print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=-1)))
print(list(zip("abc", [1, 2])), list(zip()), list(zip("ab")), list(zip("ab", (1, 2), strict=True)))
print(list(map(str.upper, "ab")), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda n: n % 2, range(5))))


def attempt(f):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


attempt(lambda: list(zip("abc", [1, 2], strict=True)))
attempt(lambda: list(zip("a", [1, 2], strict=True)))
attempt(lambda: list(zip("ab", "ab", "abc", strict=True)))
attempt(lambda: list(zip("abc", "a", "abc", strict=True)))
attempt(lambda: zip(5))
attempt(lambda: zip([1], 5))
attempt(lambda: map(5))
attempt(lambda: map())
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(lambda a: a, [1], [2])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate())
attempt(lambda: enumerate("a", "b"))
m = map(lambda n: 10 // n, [1, 0, 2])
attempt(lambda: next(m))
attempt(lambda: next(m))
attempt(lambda: list(m))
e = enumerate("ab", 2 ** 63 - 1)
print(list(e))
