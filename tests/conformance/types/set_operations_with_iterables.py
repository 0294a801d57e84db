s = {1, 2, 3}
print(s.union([4], (5,), "a") == {1, 2, 3, 4, 5, "a"}, s.intersection([2, 3, 9], range(3)), s.difference([1], {2}), s.symmetric_difference([3, 4]))
print(s.union(), s.intersection() is s, s.isdisjoint("ab"), s.issubset(range(5)), s.issuperset([1]), s.issubset([]))
print(s <= {1, 2, 3}, s < {1, 2, 3}, s >= set(), s > {1}, s == frozenset(s), s != [1, 2, 3], {1} <= {2}, {1} > {2})


def attempt(code):
    names = {"s": {1, 2, 3}, "f": frozenset({1, 2})}
    try:
        result = eval(code, names)
        print(code, "=", result, names["s"])
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in (
    "s | [4]",
    "s & 'a'",
    "s - {1: 2}.keys()",
    "s ^ {1: 2}.keys()",
    "[1] | s",
    "s.update([7], 'a') or len(s)",
    "s.update(5)",
    "s.add([])",
    "s.remove(9)",
    "s.remove([])",
    "s.discard(9)",
    "s.pop() in (1, 2, 3)",
    "set().pop()",
    "s.intersection_update([1, 9])",
    "s.difference_update([1], [2])",
    "s.symmetric_difference_update([1, 5])",
    "s.clear()",
    "f | s, s | f",
    "type(f | s), type(s | f)",
    "f.add(1)",
    "f.copy() is f, frozenset(f) is f, s.copy() is s",
    "{frozenset({1}): 'x'}[frozenset({1})]",
    "{1} in {frozenset({1})}",
    "s < 5",
    "s <= [1]",
    "s + s",
    "s[0]",
    "hash(s)",
    "hash(f) == hash(frozenset([2, 1]))",
    "set(5)",
    "set([[]])",
    "set('hello') == set('helo')",
    "set(a=1)",
    "frozenset([1], [2])",
    "frozenset() is frozenset()",
    "{*'ab', *[1]} == {'a', 'b', 1}",
    "{True, 1, 1.0}",
    "sorted(s, reverse=True), sum(s), max(s)",
    "s.__class__, {}.__class__",
):
    attempt(code)
