def f(a, b, /, c, d=4, *args, e, g=7, **kw):
    return a, b, c, d, args, e, g, kw


print(f(1, 2, 3, e=5), f(1, 2, c=3, e=5, x=9), f(1, 2, 3, 4, 5, 6, e=0, a="kw a"))


def no(): pass
def two(a, b): pass
def dflt(a, b=1): pass
def kwonly(*, a, b=2): pass
def pos(a, /): pass
def star(*args): pass


class C:
    def m(self, x): pass

    @classmethod
    def k(cls, x): pass

    @staticmethod
    def s(x): pass


for call in (
    lambda: f(), lambda: f(1), lambda: f(1, 2, 3), lambda: f(1, 2, e=1), lambda: no(1), lambda: no(x=1), lambda: two(1), lambda: two(), lambda: two(1, 2, 3), lambda: two(1, b=2, c=3), lambda: two(1, a=2),
    lambda: dflt(), lambda: dflt(1, 2, 3), lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(a=1, c=2), lambda: pos(a=1), lambda: pos(), lambda: star(x=1), lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(), lambda: C.k(), lambda: C.s(), lambda: C(1),
    lambda: (lambda x: x)(), lambda: two(*[1, 2], **{"a": 1}), lambda: two(**{"a": 1, 2: 3}), lambda: two(*5), lambda: two(**5), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: dict(1, 2), lambda: print(nope=1), lambda: [].append(), lambda: "".join(), lambda: int("1", bas=2), lambda: two(1, 2, **{"b": 3}),
    lambda: kwonly(a=1, **{"a": 2}), lambda: sorted(), lambda: sorted([1], 5), lambda: max(), lambda: range(), lambda: isinstance(1), lambda: (x for x in [1])(),
):
    try:
        print(call())
    except TypeError as e:
        print(e)


def gen(a, *, b):
    yield a, b


print(list(gen(1, b=2)))
try:
    gen(1)
except TypeError as e:
    print(e)
