"""Trees of all kinds of statements, with and without places."""

import ast

SOURCE = '''\
"""A docstring."""
from __future__ import annotations
from . import a as b, c
import x.y

@decorated(1, *args, key=2, **rest)
async def f[T: int, *Ts, **P](p, /, q: str = "é", *r, s=None, t, **u) -> list[T]:
    async with lock as (a, b), other:
        async for i in await g():
            yield i
    return

class C[T = int](Base, metaclass=M):
    x: int = 1
    (y): str
    z.w: float; type Alias[K] = dict[K, T]

if a:
    pass
elif b:
    del c, d[0], e.f
else:
    global g1, g2

try:
    raise X from Y
except (A, B) as error:
    assert error, "message"
else:
    x = y, *z = 1, 2
finally:
    x @= 2

try:
    ...
except* E:
    pass

while not done: break;
for i, (j, k) in zip(*l): continue
match point:
    case Point(x=0, y=[_, *tail]) | {"k": -1j, **rest} if tail: ...
    case None | 1 + 2j as name: ...
'''

print(ast.dump(ast.parse(SOURCE), indent=2))
print(ast.dump(ast.parse(SOURCE), include_attributes=True))
for mode in "exec", "eval", "single":
    print(ast.dump(ast.parse("a + 1", mode=mode)))
print(ast.dump(ast.parse("x = []"), show_empty=True), ast.dump(ast.parse("f(a, b=c)"), annotate_fields=False))
