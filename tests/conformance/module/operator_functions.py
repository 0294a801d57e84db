import operator as op
print(op.add(1, 2), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.attrgetter("real")(5), op.methodcaller("upper")("a"))
print(op.index(True), op.truth([]), op.contains("abc", "b"), op.concat([1], [2]), op.countOf("aab", "a"), op.indexOf("abc", "c"), op.is_(None, None))
for call in (lambda: op.index(1.5), lambda: op.itemgetter(), lambda: op.itemgetter(9)("a"), lambda: op.attrgetter("x")(1), lambda: op.attrgetter(1), lambda: op.indexOf("a", "z"), lambda: op.concat(1, 2)):
    try:
        print(call())
    except (TypeError, IndexError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
