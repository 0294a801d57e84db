SOURCES = r"""
@x
@
def f(): pass
---
@1 + 2
def f(): pass
---
@x y
def f(): pass
---
@lambda: 0
class C: pass
---
@(yield)
def f(): pass
---
x: int: str
---
x: int = y: str
---
(x): int = 1
---
x.y: int
---
x[0]: int
---
(x, y): int
---
[x]: int
---
x, y: int
---
f(): int
---
1: int
---
x: int, y: int
---
x: (yield)
---
x: int =
---
x: *a
---
x = yield = 1
---
x =
---
= 1
---
x = 1 = 2
---
x == 1 = 2
---
a if b
---
a if b else
---
x = a if b : c
---
a if b else c = d
---
not
---
a not b
---
a is is b
---
a in in b
---
a not in not b
---
a < > b
---
a <
---
* a
---
a ** 
---
a..b
---
a.1
---
a."b"
---
a.(b)
---
a[
---
a[]
---
a[1:2:3:4]
---
a[*b]
---
a[*b:c]
---
a[b=1]
---
a[:, 1:2, ...]
---
a[**b]
---
()()
---
(,)
---
(a,,b)
---
[,]
---
{,}
---
(a, b=1)
---
(a=1)
---
[a=1]
---
{a=1}
---
{"a"=1}
---
{a: b=1}
---
print(a b=1)
---
x = (yield)
---
x = yield
---
def f(): x = yield = 1
---
def f(): yield = 1
---
def f(): (yield) += 1
---
def f(): yield from
---
def f(): return *a, b
---
def f(): return *a
---
def f(): yield *a, b
---
def f(): yield *a
---
while x := 1: pass
---
if x := 1, y: pass
---
raise x from
---
raise x y
---
try: pass
except (A, B) as c: pass
---
try: pass
except A as 1: pass
---
try: pass
except A or B: pass
---
a; b = 1; c() = 2
---
lambda: x = 1
---
lambda x: y: z
---
lambda
---
await = 1
---
async = 1
---
def await(): pass
---
nonlocal_ = True; None.x = 1
---
None += 1
---
True: int = 1
---
for None in []: pass
---
import None
---
import a.None
---
from a import None
---
from None import a
---
x.None = 1
---
x.True
---
f(None=1)
---
class C(None=1): pass
---
with a as None: pass
---
try: pass
except A as None: pass
---
def f(*None): pass
---
lambda **True: 0
---
global None
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
