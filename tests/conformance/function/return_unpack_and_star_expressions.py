def pair():
    return 1, *[2, 3]


def gen():
    yield 1, *"ab"
    return *[9], 8


print(pair(), next(gen()))
a, *b = pair()
*c, d = "xyz"
e, (f, *g), h = 1, "pqr", 4
[i, j], k = {1: 2, 3: 4}.items(), 5
(l,) = [6]
[*m] = ()
n = *range(3), *"z"
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
for first, *rest in ["abc", [1], (2, 3)]:
    print(first, rest, end="; ")
print()
print([*range(2), *"ab", *{"k": 1}], {*[1], *[1, 2]}, (*(), *[1]), {**{"a": 1}, "b": 2, **{"a": 3}}, *[1], *(2,), sep="|")


def attempt(code):
    try:
        exec(code, {})
        print(code, "works")
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in (
    "a, b = 1",
    "a, b = ()",
    "a, b = 1, 2, 3",
    "a, b = 'abc'",
    "a, *b, c = [1]",
    "a, *b = []",
    "a, b = {1}",
    "a, b = iter([1, 2, 3])",
    "(a, b), c = [1, 2]",
    "a, b = range(10)",
    "[a] = None",
    "a, b = {'x': 1}",
    "*a, = 5",
    "print(*5)",
    "print(*None)",
    "[*1]",
    "{*1}",
    "{**[1]}",
    "print(**[1])",
    "print(**{'nonsense': 1})",
    "x = *1,",
    "for a, b in [1]: pass",
    "for a, b in [(1, 2, 3)]: pass",
    "a = b, c = 1, 2",
    "x = [0]; i = 0; i, x[i] = 0, 9",
    "a, a = 1, 2; assert a == 2",
):
    attempt(code)
