"""Expressions of every kind."""


def arithmetic(a, b):
    return a + b - a * b / a // b % a ** b @ a, a << b >> a & b | a ^ b, -a, +a, ~a, not a


def folded():
    return 1 + 2 * 3, -4, ~5, not 6, 2**10, 7 // 2, 7 % -3, 1 << 4, "a" "b" + "c" * 3, (1, 2)[0], "xyz"[-1], 1 / 4


def not_folded():
    return 2**1000, "a" * 5000, (0,) * 300, 1 // 0, 1 << 200, "%d" % (1,), 1 % 0


def big_numbers():
    return 123456789012345678901234567890, -0.0, 0.0, 1e309, 3j, 1 + 2j, 0xFFFFFFFFFFFFFFFFFF, 0b101, 0o17, 1_000


def compare(a, b, c):
    return a < b, a < b < c, a == b != c >= a, a in b, a not in b, a is b, a is not b, not a in b, not a is b


def member_of_constant(a):
    return a in [1, 2], a in {1, 2}, a not in (1, 2), a in [a, 2]


def boolean(a, b, c):
    return a and b and c, a or b or c, a and b or c, not (a and b)


def ternary(a, b, c):
    return a if b else c if a else b


def walrus(a):
    if (n := len(a)) > 3:
        return n
    return [m := 1, m**2], (k := a)


def attribute(a):
    a.b.c = a.d.e
    return a.b.c.d


def attribute_over_lines(a):
    return (
        a
        .first(1)
        .second(
            2,
        )
        .third
    )


def subscript(a, b):
    return a[b], a[b][0], a[1:2], a[b:], a[:b], a[:], a[1:2:3], a[::b], a[b, 1:2], a[*b], a[*b, 1]


def displays(a, b):
    return [], (), {}, [a], (a,), {a}, {a: b}, [a, b], (a, b), {a, b}, [*a], (*a, b), {*a, *b}, {**a}, {**a, b: a, **b}


def constant_displays():
    return [1, 2], [1, 2, 3], {1, 2}, {1, 2, 3}, (1, 2, 3), {1: 2, 3: 4}, {"a": [1, 2, 3], "b": ()}


def long_list(a):
    return [a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, 1]


def long_tuple(a):
    return (a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, 1)


def long_set(a):
    return {a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, 1}


def long_dict(a):
    return {
        a: 1, 1: a, 2: a, 3: a, 4: a, 5: a, 6: a, 7: a, 8: a, 9: a, 10: a, 11: a, 12: a, 13: a, 14: a, 15: a, 16: a,
        17: a, 18: a, 19: a,
    }


def calls(f, a, b):
    f()
    f(a)
    f(a, b, 1)
    f(a, key=b)
    f(key=a, other=b)
    f(*a)
    f(a, *b)
    f(**a)
    f(a, *b, key=1, **a)
    f(*a, *b, **a, **b)
    f(a, *b, x=1, y=2, **b, z=3)
    return f(f(f(a)))


def methods(a, b):
    a.m()
    a.m(b)
    a.m(b, key=1)
    a.m(*b)
    a.m(**b)
    a.m().n(a.o(b))
    return a.m


def many_arguments(f, a):
    f(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a)
    a.m(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a)
    f(a=1, b=1, c=1, d=1, e=1, f=1, g=1, h=1, i=1, j=1, k=1, l=1, m=1, n=1, o=1, p=1)


def f_strings(a, b):
    return (
        f"",
        f"text",
        f"{a}",
        f"{a!r}{b!s:>10}{a!a}",
        f"{a:{b}.{b}}",
        f"{a=}{b = !s}{a=:>4}",
        f"{{{a}}}" "tail" f"{b}",
        f"{a + 1:0{b}x}",
        f"{'nested' + f'{a}'}",
        rf"\d{a}",
    )


def long_f_string(a):
    return f"{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}"


def percent(a, b):
    return "%s" % (a,), "%r and %5s%%" % (a, b), "%-5.2a" % (a,), "%d" % (a,), "%s" % a, "%(x)s" % a


def strings():
    return "\x41\u00e9\U0001f600\n", b"\x00\xff", r"\n", "a" 'b' """c""", u"u"


def lambdas(a):
    return lambda: a, lambda x, /, y=a, *z, k=1, **w: (x, y, z, k, w), lambda: (yield), lambda *, k: k


def starred_targets(a):
    [b, *c] = a
    *d, e = a
    f, *g, h = a
    return b, c, d, e, f, g, h


def chained_calls(a):
    return a(1)(2)(3).x[4].y(5)


def ellipsis_and_constants():
    ...
    None
    1
    "text"
    return ..., None, True, False


def is_none_jumps(a, b):
    if a is None:
        a = 1
    if b is not None:
        b = 2
    while a is None and b is not None:
        a = b
    return [x for x in a if x is not None]
