s = {3, 1, 2}
s.add(4)
s.add(1)
s.discard(9)
s.remove(4)
s.update([5], (6,), {7: 0})
print(sorted(s), len(s), 5 in s, s.pop() in {1, 2, 3, 5, 6, 7})
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a.intersection(b, [3]), a.union([9]), a.difference([1], [2]), a.symmetric_difference([1, 7]))
print(a <= {1, 2, 3}, a < a, a >= {1}, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([9]), a == {3, 2, 1}, a != b)
a &= {1, 2}
a |= {8}
a -= {1}
a ^= {2, 5}
print(sorted(a))
a.intersection_update([5, 8])
a.difference_update([5])
a.symmetric_difference_update([1])
print(sorted(a), a.copy() == a, set(), set("aab") == {"a", "b"}, {*a, 100} == {1, 8, 100})
for f in (
    lambda: s.remove(99), lambda: set().pop(), lambda: s.add([]), lambda: set(5), lambda: a & [1], lambda: a | "x", lambda: a < [1], lambda: a - {}.keys() and 1, lambda: hash(a), lambda: {[]}, lambda: s[0], lambda: a + a,
    lambda: s.update(5), lambda: s.union(5), lambda: {1} < 5, lambda: a.remove(), lambda: [] in s,
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print({1, 1.0, True}, {frozenset({1}): 1}[frozenset({1})], {1, 2} in [{2, 1}], set([frozenset()]) == {frozenset()})
