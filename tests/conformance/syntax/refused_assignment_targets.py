SOURCES = r"""
None = 1
---
True, x = 1, 2
---
f() = 1
---
f() += 1
---
a + b = c
---
-x = 1
---
(a, b) += 1
---
[a, b] += 1
---
a, b += 1
---
lambda: 0 = 1
---
x if y else z = 1
---
(x if y else z) += 1
---
a < b = c
---
not a = 1
---
a and b = 1
---
"text" = 1
---
f"{x}" = 1
---
1 = x
---
... = 1
---
{} = 1
---
{a} = 1
---
{1: 2} = 1
---
[x for x in y] = 1
---
(x for x in y) = 1
---
{x for x in y} = 1
---
(yield) = 1
---
x = (yield) = 1
---
await x = 1
---
`x` = 1
---
*a = 1
---
*a, *b = 1
---
(*a) = 1
---
x = *a
---
a.b.c() = 1
---
__debug__ = 1
---
x.__debug__ = 1
---
(a := 1) = 2
---
a := 1
---
(a.b := 1)
---
(a[0] := 1)
---
((a, b) := 1)
---
(1 := 2)
---
(f() := 1)
---
x = a := 1
---
print(x = y := 1)
---
f(a.b=1)
---
f(1=2)
---
f(True=1)
---
f(a()=1)
---
f((a)=1)
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
