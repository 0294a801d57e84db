print([[i * j for j in range(3)] for i in range(3)])
print([x for row in [[1, 2], [3]] for x in row if x != 2], {k: v for k, v in zip("ab", [1, 2])}, {c for c in "aaa"})
print([y for x in range(5) if (y := x * x) > 3], y)
print([a + b for a, *b in [([1], 2)] for b in [[b[0]]]])
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError as e:
    print(e)
try:
    {[]: x for x in (1,)}
except TypeError as e:
    print(e)
x = "kept"
print([x for x in range(2)], x, [(lambda: x)() for x in range(2)])
