SOURCES = r"""
1abc
---
1_
---
1__0
---
_1 = 0; 1_000
---
0777
---
00
---
09.5
---
0_7
---
01
---
0x
---
0xg
---
0x_f
---
0x1_
---
0b2
---
0b
---
0b12
---
0o8
---
0o
---
0o18
---
1e
---
1e+
---
1e5x
---
1.5.5
---
1..real
---
1.real
---
1 .real
---
1.e5
---
.5.
---
1_.5
---
1._5
---
1e_5
---
1jx
---
0j1
---
1L
---
0xfor x in y
---
1if 1else 2
---
12and 3
---
1 2
---
x = 5 6
---
5a = 1
---
1_000_000j
---
0b1_0_
---
1.0e1_0
---
1e1000j
---
0b1.0
---
0x1.8
---
0o7.1
---
١٢
---
1²
---
€
---
x = 5€
---
a?b
---
$x
---
a ! b
---
x = !y
---
a <> b
---
a === b
---
a =! b
---
x++
---
x--
---
++x
---
x = y++
---
a && b
---
a || b
---
a ?? b
---
a -> b
---
“quoted”
---
x = ‘a’
---
a – b
---
x​= 1
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
