import operator as op

print(op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter("k")({"k": 1}), op.attrgetter("real")(5), op.attrgetter("a.b", "c")(type("X", (), {"a": type("Y", (), {"b": 1}), "c": 2})))
print(op.methodcaller("split", ",")("a,b"), op.methodcaller("encode", encoding="ascii")("x"), op.itemgetter(slice(1, 3))([1, 2, 3, 4]))
print(repr(op.itemgetter(1, 2)), repr(op.attrgetter("x.y")), repr(op.methodcaller("f", 1, k=2)))
print(op.add(1, 2), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.truth([]), op.not_(0), op.is_(None, None), op.is_not(1, None), op.index(True))
print(op.floordiv(7, 2), op.mod(-7, 3), op.matmul.__name__, op.pow(2, 5), op.lshift(1, 4), op.xor(5, 1), op.inv(5), op.neg(2), op.pos(-2), op.abs(-3), op.truediv(1, 4))
items = [1, 2, 3]
op.setitem(items, 0, "x")
op.delitem(items, 1)
print(items, op.getitem(items, -1), op.iadd(items, (9,)), items, op.iconcat([1], [2]), op.imul(3, 4), op.ior({1}, {2}))
print(op.length_hint([1, 2]), op.length_hint(iter("abc")), op.length_hint((n for n in ()), 7), op.call(max, 1, 2), op.lt(1, 2), op.ge("a", "b"), op.eq([], []), op.ne(1, 1))


class Hint:
    def __init__(self, h):
        self.h = h

    def __length_hint__(self):
        return self.h


print(op.length_hint(Hint(5)), op.length_hint(Hint(NotImplemented), 3))
for bad in (lambda: op.length_hint(Hint(-1)), lambda: op.length_hint(Hint("x")), lambda: op.length_hint(1, "d"), lambda: op.itemgetter(), lambda: op.attrgetter(5), lambda: op.methodcaller(), lambda: op.methodcaller(5), lambda: op.index(1.5), lambda: op.concat(1, 2), lambda: op.indexOf([], 1), lambda: op.add(1, "x"), lambda: op.attrgetter("nope")(1), lambda: op.itemgetter(3)("ab"), lambda: op.matmul(1, 2), lambda: op.add(1), lambda: op.isub([], [])):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
pairs = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(pairs, key=op.itemgetter(1, 0)), max(pairs, key=op.itemgetter(1)), list(map(op.mul, range(4), range(4))), op.__add__(1, 1), op.is_none(None) if hasattr(op, "is_none") else "3.14")
