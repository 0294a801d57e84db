SOURCES = r"""
del f()
---
del a + b
---
del 1
---
del "text"
---
del None
---
del (a, b.c, d[0], [e])
---
del (a, 1)
---
del *a
---
del [*a]
---
del (*a,)
---
del a,
---
del
---
del (a for a in b)
---
del x if y else z
---
del __debug__
---
for 1 in x: pass
---
for f() in x: pass
---
for None in x: pass
---
for a, 1 in x: pass
---
for *a in x: pass
---
for a.b, c[0] in x: pass
---
for a in b c: pass
---
for a in: pass
---
for in b: pass
---
for a b in c: pass
---
for x + y in z: pass
---
[x for 1 in y]
---
[x for f() in y]
---
[x for x in ]
---
[for x in y]
---
[x, y for x in z]
---
[x if y for x in z]
---
{x: y for x in z, w}
---
{x, y for x in z}
---
{**a for a in b}
---
[*a for a in b]
---
(*a for a in b)
---
{*a for a in b}
---
[x for x in 1, 2]
---
[x async for x in y]
---
with a as 1: pass
---
with a as f(): pass
---
with a as b + c: pass
---
with a as (b, c.d): pass
---
with (a as b, c as 1): pass
---
with a b: pass
---
with: pass
---
import a as b.c
---
import a.b as 1
---
from a import b as c.d
---
from a import *, b
---
from a import
---
from . import *
---
from a import (b, c
---
from a import b,
---
from a import ()
---
import
---
import a,
---
from import b
---
def f(): from a import *
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
