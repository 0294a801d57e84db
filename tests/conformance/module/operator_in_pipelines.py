import operator
from functools import reduce
from itertools import accumulate, groupby, starmap

rows = [{"n": 2, "k": "b"}, {"n": 1, "k": "a"}, {"n": 3, "k": "b"}]
by = operator.itemgetter("k")
print([(k, [r["n"] for r in g]) for k, g in groupby(sorted(rows, key=by), by)], max(rows, key=operator.itemgetter("n"))["k"], list(map(operator.itemgetter("n", "k"), rows)))
print(list(starmap(operator.sub, [(5, 1), (2, 7)])), list(accumulate([1, 2, 3, 4], operator.mul)), reduce(operator.or_, [{1}, {2}, {1, 3}]), list(map(operator.methodcaller("split", ","), ["a,b", "c"])), list(map(operator.attrgetter("real"), [1, 2j])))
print(sum(map(operator.mul, range(4), range(4))), list(map(operator.contains, ["abc", "xyz"], "az")), list(filter(operator.truth, [0, "", "x", [], 1])), sorted("bca", key=ord), all(map(operator.eq, "ab", iter("ab"))), list(map(operator.getitem, ["ab", "cd"], [1, 0])))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, operator.methodcaller("zfill", 4), operator.itemgetter(slice(1, None)))(42))
try:
    list(map(operator.add, [1], ["a"]))
except TypeError as e:
    print(e)
