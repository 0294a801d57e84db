f = frozenset([3, 1, 2])
print(f, frozenset(), len(f), 1 in f, f | {9}, f & {1}, f - {1}, f ^ {1}, f.union([4]), f.copy() is f, frozenset(f) is f)
print(type(f | {1}).__name__, type({1} | f).__name__, f == {1, 2, 3}, f <= {1, 2, 3, 4}, hash(f) == hash(frozenset([2, 1, 3])), f.isdisjoint({7}))
for name in ("add", "remove", "discard", "pop", "clear", "update"):
    print(name, hasattr(f, name), end=" ")
print()
try:
    f |= {4}
    print(f)
    f.add(5)
except AttributeError as err:
    print(err)
d = {f: "key"}
print(d[frozenset([4, 3, 2, 1])], {frozenset("ab"), frozenset("ba")} == {frozenset("ab")})
n = frozenset([frozenset([1]), frozenset([2])])
print(frozenset([1]) in n, {1} in n, len(n))
try:
    frozenset([[]])
except TypeError as err:
    print(err)
print(sorted(map(sorted, n)), max(f), sum(f), sorted(f, reverse=True))


class F(frozenset):
    pass


print(F([1]), type(F([1]) | F([2])).__name__, F([1]) == frozenset([1]))
