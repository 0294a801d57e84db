print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max("hello"), min([], default="d"), max((1, 2), (1, 3)))
print(max(["aa", "b", "cc"], key=len), min(["aa", "b", "c"], key=len), max(1, True), min(1, 1.0), max({"a": 9, "b": 1}))
print(sum([1, 2]), sum([], 5), sum([[1], [2]], []), sum((0.1, 0.2)), sum(range(5), start=10), sum([True, 2.5, 1j]))
for call in (lambda: min(), lambda: min([]), lambda: max(5), lambda: max(1, "a"), lambda: min(1, 2, default=3), lambda: sum("ab"),
             lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([[1]]), lambda: sum(5), lambda: max([1], key=5), lambda: sum()):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
