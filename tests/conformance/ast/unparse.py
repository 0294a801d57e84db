"""Trees as text again: parentheses only where they have to be, strings with the quotes that fit."""

import ast

SOURCES = """\
x=(1);y = a,b;z = ((a, b), (c,), ())
(a+b)*c-(d-e)-f, a**b**c, (a**b)**c, (-a)**b, -a**b, 2**-1, not (a == b), (not a) == b, a<(b<c)
(a and b) and c or (d or e), a if b else c if d else e, (a if b else c) if d else e, lambda: (yield), (lambda: 1)()
await_ = 1 .real + 1.0.real, x[1, 2], x[a:b, ::c], x[()], x[*a], (a := 1), f(a := 1), f(*a, **b), {**a, **{}}, {*()}
"a\\nb", 'it\\'s', "\\"", 'both \\' and "', b'\\x00', 1e400, 1e-5, 2j, -1e400j, "\\u1234\\ud800\\x07"
for x in *a, b: pass
with (yield) as x, (a, b) as (c, d): pass
return_ = lambda x, /, y=1, *z, k, l=2, **m: x
del (a), (b, c)
import a.b as c, d; from .. import e as f; from .g import *
assert a, (b, c)
x: int = 1; (x): int; x.y: (a, b) = yield
f"{a!r:>{w}} {{}} {b=} {'q'} {d['k']} {(lambda: 1)} { {1: 2} }", f'''{a}'"\\n'''
"""
for line in SOURCES.splitlines():
    print(ast.unparse(ast.parse(line)))
BLOCKS = '''\
"""Doc
  string"""
@a.b
@c(1)
class D[T: int = str, *Ts, **P](E, *F, k=v, **kw):
    """Quotes \\"\\"\\" inside."""
    async def f(self, /, a: int = 1, *, b) -> None:
        async for i in j:
            await k
        else: pass
        async with l as m: return
    def g(): yield
if a: pass
elif b: pass
else:
    if c: pass
    d
while a: break
else: continue
try: pass
except: raise
try: pass
except* (A, B) as e: raise e from None
else: pass
finally: nonlocal_
match a, b:
    case [x, *_, (1 | 2) as y] if z: pass
    case {"k": None, **rest} | A.B(1, c=-2.5): pass
    case _: pass
type X[T] = list[T]
'''
tree = ast.parse(BLOCKS)
text = ast.unparse(tree)
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(tree), ast.unparse(ast.parse(text)) == text)
print(ast.unparse(tree.body[1].body[1].args), "|", ast.unparse(ast.Constant((1, (2,), float("inf")))))
print(ast.unparse(ast.Set([])), ast.unparse(ast.Assign([ast.Name("x")], ast.Constant(1), type_comment="int", lineno=1)))
