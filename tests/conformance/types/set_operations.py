a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.union([9], (8,)), a.intersection(range(2, 9)), a.difference([1], [2]), a.symmetric_difference([1, 7]))
print(a <= {1, 2, 3, 4}, a < a, a >= {1}, a.isdisjoint({9}), a.issubset(range(9)), a.issuperset([]), a == frozenset(a))
for call in (lambda: a | [1], lambda: a + b, lambda: {[]}, lambda: a[0], lambda: hash(a), lambda: a < [1], lambda: set(5),
             lambda: a.union(5), lambda: {1, {2}}, lambda: set([[]])):
    try:
        print(call())
    except TypeError as e:
        print(e)
a |= {10}
a &= {1, 2, 10}
a -= {2}
a ^= {1, 5}
print(sorted(a), set(), {*()}, len({1, 1.0, True}))
