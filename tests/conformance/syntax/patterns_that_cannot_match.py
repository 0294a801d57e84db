SOURCES = r"""
match x:
    case a: pass
    case b: pass
---
match x:
    case _: pass
    case 1: pass
---
match x:
    case a | b: pass
---
match x:
    case a | 1: pass
---
match x:
    case 1 | a: pass
---
match x:
    case (a, 1) | (b, 2): pass
---
match x:
    case [a] | [a, *_]: pass
---
match x:
    case (a, a): pass
---
match x:
    case {"k": a, "l": a}: pass
---
match x:
    case {"k": 1, "k": 2}: pass
---
match x:
    case {**rest, "k": 1}: pass
---
match x:
    case {**_}: pass
---
match x:
    case {**a, **b}: pass
---
match x:
    case [*a, *b]: pass
---
match x:
    case *a: pass
---
match x:
    case *a,: pass
---
match x:
    case P(a, a): pass
---
match x:
    case P(k=1, k=2): pass
---
match x:
    case P(k=1, 2): pass
---
match x:
    case P(**k): pass
---
match x:
    case P(*a): pass
---
match x:
    case 1 as _: pass
---
match x:
    case 1 as a.b: pass
---
match x:
    case 1 as a as b: pass
---
match x:
    case a as b: pass
---
match x:
    case 1 + 2: pass
---
match x:
    case 1 + 2j: pass
---
match x:
    case -1 - 2j: pass
---
match x:
    case 1j + 2: pass
---
match x:
    case -a: pass
---
match x:
    case f(): pass
---
match x:
    case a.b(c): pass
---
match x:
    case a[0]: pass
---
match x:
    case a + b: pass
---
match x:
    case not 1: pass
---
match x:
    case 1 if y: pass
    case 1 if: pass
---
match x:
    case "a" "b": pass
---
match x:
    case f"a": pass
---
match x:
    case b"a": pass
---
match x:
    case {a: 1}: pass
---
match x:
    case {a.b: 1}: pass
---
match x:
    case {1 + 2j: 1}: pass
---
match x:
    case {[1]: 1}: pass
---
match x:
    case lambda: 0: pass
---
match x:
    case ...: pass
---
match x:
    case _ | 1: pass
---
match x:
    case (_ | 1): pass
---
match x:
    case (a := 1): pass
---
match x:
    case 1, : pass
---
match x:
    case (): pass
---
match x,:
    case [1, [2]]: pass
---
match *a, b:
    case _: pass
---
match = 1
---
match(x)
---
match x: case 1: pass
---
match [a, b]:
    case _: pass
---
match -x:
    case _ if False: pass
    case -1: pass
---
match x:
    case True | None | False: pass
---
match x:
    case {None: 1, True: 2, True: 3}: pass
---
match x:
    case {-1: 1, -1: 2}: pass
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
