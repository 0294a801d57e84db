"""Statements, in functions of their own."""


def empty():
    pass


def documented():
    """A docstring
      with an indented line.
    """


def returns_none():
    return


def returns_constant():
    return 1, "a", (2.5, None)


def assign(a, b):
    x = y = a
    x, y = b, x
    (p, [q, *r]), s = b
    return x, y, p, q, r, s


def swap_three(a, b, c):
    a, b, c = c, a, b
    return a, b, c


def same_twice(a):
    a, a = a
    return a


def augment(a, b):
    a += 1
    b.x -= 2
    b[a] *= 3
    b[a:b] //= 4
    b[a:b:2] **= 5
    b.c.d[a] <<= a
    return a


def annotate(a):
    x: int = a
    y: list[str]
    a.z: float = 1
    (w): int = 2
    return x


def delete(a, b, c):
    del a
    del b.x, c[0], c[1:2]
    del (b, [c])


def asserting(a):
    assert a
    assert a, "message"
    assert (a, a)


def raising(a, b):
    if a:
        raise
    if b:
        raise a
    raise a from b


def globals_and_locals():
    global G
    G = 1
    G += 1
    del G


def imports():
    import os
    import os.path
    import os.path as p
    import a.b.c as d, e
    from . import x
    from ..y import z as w, v
    from m import (n, o)
    return os, p, d, e, x, w, v, n, o


def conditions(a, b, c):
    if a and b or not c:
        return 1
    elif a if b else c:
        return 2
    elif a < b < c:
        return 3
    elif not a < b <= c != 1:
        return 4
    elif a is None or b is not None:
        return 5
    else:
        return 6


def constant_conditions():
    if 0:
        return dead
    if 1:
        return alive
    return dead


def debug_only():
    if __debug__:
        return 1
    return 2


def while_true(a):
    while True:
        if a():
            break
        if a:
            continue
        a -= 1
    else:
        a = 2
    return a


def while_test(a, b):
    while a and not b:
        a = b()
    else:
        return a
    return b


def while_constant_false():
    while 0:
        return 1


def for_loop(items):
    for i in items:
        if i:
            continue
        if not i:
            break
    else:
        return i
    return items


def for_unpack(items):
    for a, (b, *c) in items:
        yield a, b, c


def for_constants():
    for x in [1, 2, 3]:
        print(x)
    for y in {4, 5}:
        print(y)
    for z in [x, y]:
        print(z)


def nested_loops(m):
    for row in m:
        for cell in row:
            if cell:
                return cell
            while cell:
                break


def for_over_lines(
    items,
):
    for (
        x
    ) in (
        items
    ):
        pass


def return_in_loop(items):
    for i in items:
        return i


def with_one(a):
    with a:
        pass


def with_two(a, b):
    with a as x, b() as (y, z):
        return x, y, z


def with_parenthesized(a, b):
    with (
        a as x,
        b as y,
    ):
        print(x, y)


def with_in_loop(items):
    for i in items:
        with i as x:
            if x:
                break
            if i:
                continue
        return x


def if_chain(a):
    if a == 1:
        x = 1
    elif a == 2:
        x = 2
    elif a == 3:
        x = 3
    return x


def unbound(a):
    if a:
        x = 1
    print(x)
    del x
    return x


def unbound_loop(items):
    for i in items:
        if i:
            y = i
        print(y)
    return i


def many_locals():
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 0
    b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 0
    c0 = c1 = c2 = c3 = c4 = c5 = c6 = c7 = c8 = c9 = 0
    d0 = d1 = d2 = d3 = d4 = d5 = d6 = d7 = d8 = d9 = 0
    e0 = e1 = e2 = e3 = e4 = e5 = e6 = e7 = e8 = e9 = 0
    f0 = f1 = f2 = f3 = f4 = f5 = f6 = f7 = f8 = f9 = 0
    g0 = g1 = g2 = g3 = g4 = g5 = g6 = 0
    if a0:
        h = 1
    print(g6, h)
    return h


type Alias = int
type Generic[T, *Ts, **P] = dict[T, tuple[*Ts]]
x: int = 1
y: "text"


def type_alias():
    type Local[T: (int, str) = int] = list[T]
    return Local
