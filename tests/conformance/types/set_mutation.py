s = set()
s.add(1)
s.add(1)
s.update([2, 3], (4,))
s.discard(99)
s.remove(2)
print(s, len(s), 3 in s)
for call in (lambda: s.remove(2), lambda: set().pop(), lambda: s.add([]), lambda: s.remove([]), lambda: s.discard({}),
             lambda: s.update(1), lambda: frozenset().add(1), lambda: s.remove((1, 2)), lambda: s.add()):
    try:
        print(call())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
s.intersection_update([1, 3])
s.difference_update([1])
s.symmetric_difference_update([3, 8])
print(s, s.pop(), s)
f = frozenset([1, 2])
print(f, frozenset(), f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, {f: "as key"}[frozenset({2, 1})])
print({frozenset({1}), frozenset({1})}, {1} in {frozenset({1})}, f.copy() is f, hash(f) == hash(frozenset([2, 1])))
try:
    for x in (live := {1, 2}):
        live.add(x + 10)
except RuntimeError as e:
    print(e)
