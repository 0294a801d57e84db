rows = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True))
print(sorted("bca"), sorted({"z": 1, "y": 2}), sorted(n * n % 7 for n in range(7)), sorted([True, 0, 0.5]))
def noisy():
    yield 2
    yield 1
    raise ValueError("during sort")
try:
    sorted(noisy())
except ValueError as e:
    print(e)
try:
    sorted([1, 2], lambda n: n)
except TypeError as e:
    print(e)
