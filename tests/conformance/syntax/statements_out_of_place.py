SOURCES = r"""
return 1
---
class C: return 1
---
yield 1
---
class C: yield
---
x = [(yield) for i in y]
---
def f(): [(yield) for i in y]
---
def f(): return (x for x in (yield))
---
def f(): (i for i in y if (yield))
---
await x
---
def f(): await x
---
def f(): [await x for x in y]
---
async def f(): yield from x
---
async def f():
    yield 1
    return 2
---
def f(): async with a: pass
---
def f(): async for a in b: pass
---
async for a in b: pass
---
async with a: pass
---
lambda: await x
---
async def f(): lambda: await x
---
async def f(): def_ = [x async for x in y]
---
def f(): (x async for x in y)
---
break
---
continue
---
if 1: break
---
def f():
    while 1:
        def g(): break
---
while 1:
    class C: continue
---
for x in y:
    pass
else:
    break
---
while 1:
    try: pass
    finally: continue
---
try: pass
except* A:
    break
---
def f():
    try: pass
    except* A: return 1
---
while 1:
    try: pass
    except* A: continue
---
nonlocal x
---
def f(): nonlocal x
---
def f(x): global x
---
def f(x): nonlocal x
---
def f():
    x = 1
    global x
---
def f():
    print(x)
    global x
---
def f():
    x: int
    global x
---
def f():
    global x
    nonlocal x
---
def f():
    global x
    x: int = 1
---
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
---
class C:
    nonlocal x
---
def f():
    import x
    global x
---
def f():
    for x in y: pass
    global x
---
def f():
    def x(): pass
    global x
---
from __future__ import nothing
---
x = 1
from __future__ import annotations
---
from __future__ import braces
---
from __future__ import annotations, *
---
[x := 1 for x in y]
---
[(x := i) for i in y]
---
class C: [(x := i) for i in y]
---
[i for i in (x := y)]
---
[i := 0 for i in y for j in z]
---
[[(i := 0) for j in y] for i in z]
---
{(a := 1): a for b in c if (b := 2)}
---
lambda: (x := 1)
---
def f(a=(x := 1)): pass
---
a[b := 1, c:=2]
---
f(a := 1, b=(c := 2))
---
@a := b
def f(): pass
---
assert (x := 1)
---
x = y = z := 1
---
del (x := 1)
---
type X = yield
---
def f[T]() -> (yield): pass
---
class C[T]((yield)): pass
---
def f[T: (x := 1)](): pass
---
type X[T, T] = T
---
def f[T](T): pass
---
class C[T, *T]: pass
---
def f[**P, *A, T: int, U = int, V](): pass
---
def f[](): pass
---
type X[T] = [T for T in x]
---
type X
---
type 1 = 2
---
type X.y = 2
---
type X = 1, 2
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
