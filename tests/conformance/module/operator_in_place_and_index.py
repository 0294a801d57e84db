import operator

l = [1]
print(operator.iadd(l, [2]) is l, l, operator.iadd((1,), (2,)), operator.isub(5, 3), operator.imul([1], 2), operator.ior({1}, {2}), operator.ipow(2, 5), operator.imatmul.__name__)
print(operator.concat("a", "b"), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.contains([1], 1), operator.length_hint([1, 2]), operator.length_hint(5, 7), operator.index(True))
print(operator.is_(None, None), operator.is_not(1, None), operator.not_([]), operator.truth("a"), operator.inv(5), operator.pos(-2), operator.floordiv(-7, 2), operator.mod(-7, 3), operator.lshift(1, 4), operator.call(max, 1, 2))
d = {}
operator.setitem(d, "k", 1)
print(d, operator.getitem(d, "k"), operator.delitem(d, "k"), d, operator.eq(1, 1.0), operator.xor(5, 3), operator.__add__(1, 2))


class Index:
    def __index__(self):
        return 3

    def __length_hint__(self):
        return 9


print(operator.index(Index()), operator.length_hint(Index()), operator.is_none(None) if hasattr(operator, "is_none") else "no is_none")
for bad in (lambda: operator.index(1.5), lambda: operator.concat(1, 2), lambda: operator.indexOf([1], 5), lambda: operator.length_hint(1, "a"), lambda: operator.add(1, "a"), lambda: operator.lt(1, "a"), lambda: operator.iadd(1, "a"), lambda: operator.getitem(5, 1), lambda: operator.iconcat(5, [1]), lambda: operator.call(5), lambda: operator.add(1), lambda: operator.pow(2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
