def say(value):
    print(value, end=" ")
    return value


print({say(k): say(v) for k, v in [("a", 1), ("b", 2)]})
print([say(x) for x in say([1, 2]) if say(x > 1)])
print([(say(x), say(y)) for x in say("ab") for y in say([1, 2]) if y == 1])
print({say(x) for x in say([3])}, list(say(x) for x in say([4])))
print([x for x in [[1, 2], [3]] for x in x], [x + y for x in [1, 2] for y in [x * 10]])
print([[x for x in range(x)] for x in range(4)], [(x, [x for x in "ab"], x) for x in [1]])
x = "outer"
print([x for x in range(3)], x, [lambda: x for x in range(3)][0](), [(lambda x=x: x)() for x in range(3)])
print([f() for f in [lambda: i for i in range(3)]], [(lambda i: lambda: i)(i)() for i in range(3)])
print({**{n: n * n for n in range(3)}, "k": 1}, [*(n for n in "ab"), *[1]], {*{1}, *(n for n in [2])})
print([a if a else "zero" for a in range(2)], [a for a in range(5) if a if a % 2], [not a for a in (0, 1)], [a for a, *b in [(1, 2, 3)]], [b for a, *b in ["xyz"]])
print([n for n in range(10) if n % 2 == 0 if n % 3 == 0], [(i, j) for i in range(3) for j in range(i)], dict((k, v) for v, k in enumerate("ab")))
for code in (
    "[y for x in [1]]",
    "[x for x in 5]",
    "[x for x in None]",
    "[a for a, b in [1]]",
    "[a for a, b in [(1, 2, 3)]]",
    "{[]: 1 for _ in [1]}",
    "{[] for _ in [1]}",
    "[1 / n for n in [1, 0]]",
    "[x.attr for x in [1]]",
    "{k: v for k, v in [(1,)]}",
    "[x() for x in [1]]",
    "[z for z in [z]]",
    "dict(k for k in [1])",
    "[_ for _ in range(2)][5]",
    "sum([n] for n in [1])",
):
    try:
        print(code, eval(code))
    except Exception as error:
        print(code, "->", type(error).__name__, error)
import sys

print([sys._getframe().f_code.co_name for _ in range(1)], list(sys._getframe().f_code.co_name for _ in range(1)), sorted([k for k in locals() if k == "i"]))
