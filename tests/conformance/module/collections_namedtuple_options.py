from collections import namedtuple

P = namedtuple("P", "x y z", defaults=[2, 3])
print(P(1), P._fields, P._field_defaults, P(1)._asdict(), P(1)._replace(y=9), P._make([4, 5, 6]), P(5) == (5, 2, 3), P.__doc__, P.x.__doc__)
R = namedtuple("R", ["a", "class", "a", "_b", "1"], rename=True)
print(R._fields, R(*range(5)))
x, y, z = P(7)
print(x, P(1)[1:], P(1) + (4,), P(1).count(2), P(1).index(3), hash(P(1)) == hash((1, 2, 3)), isinstance(P(1), tuple))
print(P.__match_args__, P.__slots__, namedtuple("M", "q", module="mod").__module__)


class Q(P):
    __slots__ = ()

    @property
    def total(self):
        return sum(self)


print(Q(1), Q(1).total, Q(1)._replace(x=5), type(Q._make([1, 2, 3])).__name__)
for bad in (
    lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "_a"), lambda: namedtuple("1X", "a"), lambda: namedtuple("X", "a-b"),
    lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, w=2), lambda: P(1)._replace(w=1), lambda: P._make([1]), lambda: namedtuple("X", "a", defaults=[1, 2]), lambda: setattr(P(1), "x", 2), lambda: P(1).w,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
