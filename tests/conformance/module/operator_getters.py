import copy
import operator
from operator import attrgetter, itemgetter, methodcaller


class A:
    def __init__(self, n):
        self.n = n
        self.inner = None

    def method(self, *args, **kw):
        return self.n, args, kw


a = A(1)
a.inner = A(2)
print(attrgetter("n")(a), attrgetter("inner.n", "n")(a), itemgetter(1)("abc"), itemgetter(0, -1)("abc"), itemgetter(slice(1, 3))("abcd"), itemgetter("k")({"k": 5}))
print(methodcaller("method", 1, k=2)(a), methodcaller("upper")("x"), repr(methodcaller("m", 1, b=2)), repr(itemgetter(1, "a")), repr(attrgetter("a.b", "c")))
print(sorted([{"n": 2}, {"n": 1}], key=itemgetter("n")), max([a, a.inner], key=attrgetter("n")).n, copy.copy(itemgetter(1))("ab"))
for bad in (
    lambda: attrgetter(), lambda: attrgetter(1), lambda: attrgetter("nosuch")(a), lambda: itemgetter(), lambda: itemgetter(5)("ab"), lambda: methodcaller(), lambda: methodcaller(5),
    lambda: methodcaller("nosuch")(a), lambda: itemgetter(1)(), lambda: attrgetter("a", x=1), lambda: itemgetter(1)("ab", 2),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
