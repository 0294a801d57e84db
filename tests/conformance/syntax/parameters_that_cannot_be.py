SOURCES = r"""
def f(a, a): pass
---
def f(a, *, a): pass
---
def f(a=1, b): pass
---
def f(a, /, b=1, c): pass
---
def f(*): pass
---
def f(*, **k): pass
---
def f(*a, *b): pass
---
def f(**a, b): pass
---
def f(**a, *b): pass
---
def f(**a, **b): pass
---
def f(**a=1): pass
---
def f(*a=1): pass
---
def f(/): pass
---
def f(/, a): pass
---
def f(a, /, b, /): pass
---
def f(*, a, /): pass
---
def f(*a, /): pass
---
def f(a, *, /): pass
---
def f(*, a, *): pass
---
def f(a, (b, c)): pass
---
def f((a)): pass
---
def f(1): pass
---
def f("a"): pass
---
def f(None): pass
---
def f(a.b): pass
---
def f(a: int = 1, b: str): pass
---
def f(a=): pass
---
def f(a=1 b): pass
---
def f(a b): pass
---
def f(a,, b): pass
---
def f(,): pass
---
def f(a, b,): pass
---
def f(*,): pass
---
def f(**): pass
---
def f(a:): pass
---
def f(*a: *b): pass
---
def f(**a: *b): pass
---
def f(a: *b): pass
---
def f(x := 1): pass
---
def f(*, __debug__): pass
---
lambda a, a: 0
---
lambda a=1, b: 0
---
lambda *: 0
---
lambda *, **k: 0
---
lambda /: 0
---
lambda a, /, /: 0
---
lambda **a, b: 0
---
lambda (a, b): 0
---
lambda a: int: 0
---
lambda 1: 0
---
lambda *a=1: 0
---
lambda a, *, b, *c: 0
---
lambda a b: 0
---
lambda None=1: 0
---
f(a=1, 2)
---
f(**a, b)
---
f(**a, *b)
---
f(a=1, a=2)
---
f(*a, b, *c, d=1, **e, f=2)
---
f(x for x in y, 1)
---
f(1, x for x in y)
---
f(x for x in y)
---
f(a, b for b in c, d)
---
f(*)
---
f(**)
---
f(a=)
---
f(a, =1)
---
f(,)
---
f(a,,b)
---
f(a for)
---
f(a.b for a in c if)
---
f(x=y for y in z)
---
class C(a=1, a=2): pass
---
class C(*a, **b): pass
---
class C(x for x in y): pass
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
