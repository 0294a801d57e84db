from __future__ import annotations

import __future__


def f(a: undefined_name, b: list[int] = None) -> also_undefined:
    x: nothing_here = 1
    return x


print(f(1), f.__annotations__)


class C:
    attr: Missing = 2
    other: int


print(C.__annotations__, C.attr, __future__.annotations.mandatory, __future__.division.getOptionalRelease())
print([y := 1, y**2], (n := 10) + n, [last := i for i in range(3)], last)
print([c for c in "ab" if (up := c.upper())], up)
for code in (
    "[i := 0 for i in range(5)]", "[[(i := 0) for j in range(5)] for i in range(5)]", "[i for i in (j := [1])]", "class A: [x := 1 for y in 'a']", "(x := 1, y := 2)", "x := 1", "f(a := 1, b=(c := 2))", "lambda: (x := 1)", "(a.b := 1)", "[(d := 1) for a, b[d] in c]",
):
    try:
        compile(code, "<walrus>", "exec")
        print("fine", code)
    except SyntaxError as e:
        print(e.msg)


def total(values):
    partial = 0
    return [partial := partial + v for v in values], partial


print(total([1, 2, 3]))
while (line := input_lines.pop() if (input_lines := globals().setdefault("input_lines", ["b", "a"])) else None):
    print(line)


def free():
    x = 1

    def g():
        return x

    return g


try:
    exec(free().__code__)
except TypeError as e:
    print(e)
try:
    import collections.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    import math.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    import nothing.at.all
except ModuleNotFoundError as e:
    print(e, e.name)
