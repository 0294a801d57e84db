print(list(zip("ab", [1, 2, 3])), list(zip()), list(zip("a")), list(zip("ab", "cd", strict=True)))
print(list(map(str.upper, "ab")), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, [1, 5], [3, 2])))
print(list(filter(None, [0, 1, "", "x", [], None])), list(filter(str.isdigit, "a1b2")))
for call in (lambda: list(zip("ab", "c", strict=True)), lambda: list(zip("a", "bc", strict=True)), lambda: list(zip("a", "b", "cd", strict=True)),
             lambda: zip(1), lambda: zip("a", 2), lambda: map(str), lambda: map(), lambda: list(map(5, "a")), lambda: filter(None), lambda: filter(None, 5),
             lambda: list(map(int, ["1", "x"])), lambda: list(map(lambda: 1, "a"))):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
a = iter(range(6))
print(list(zip(a, a, a)), [*map(lambda *x: x, "ab", "cd")])
short, long = iter([1]), iter([10, 20, 30])
print(list(zip(long, short)), list(long))
