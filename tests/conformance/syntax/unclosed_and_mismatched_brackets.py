SOURCES = r"""
(
---
foo(1, 2
---
x = [1, 2
y = 3
---
{1: 2
---
x = (1, [2, 3)
---
x = [1, 2)
---
x = {1: (2}
---
)
---
x = 1]
---
}
---
f(a, b))
---
x = "(" + (
---
f"{(1}"
---
f"{x"
---
f"{x!"
---
f"{x!r"
---
f"{"
---
f"{}"
---
f"{ }"
---
f"}"
---
f"{x:{y}"
---
f"{a b}"
---
f"{x!z}"
---
f"{x!rr}"
---
f"{x ! r}"
---
f"{!r}"
---
f"{:5}"
---
f"{=}"
---
f"{x = y = }"
---
f"{lambda x: 1}"
---
f"{a $ b}"
---
f"{*a}"
---
f"{**a}"
---
f"{yield}"
---
f"{1 +}"
---
f"{'a' 'b}"
---
f"abc
---
f'''abc {x}
---
"abc
---
'''abc
def
---
'abc\
---
b"é"
---
b"a" "b"
---
rb"a" f"b"
---
u"a" b"b"
---
"\x4"
---
"\u12"
---
"\U00110000"
---
"\N{"
---
b"\x4"
---
x = 'it's'
---
print("a" "b' "c")
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
