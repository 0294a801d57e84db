def noisy(items):
    print("source evaluated")
    return items

g = (x * 2 for x in noisy([1, 2, 3]))
print("created")
print(list(g))
n = 10
lazy = (n * x for x in range(3))
n = 100
print(list(lazy))
try:
    (x for x in 5)
except TypeError as e:
    print("TypeError:", e)
bad = (y for x in [1] for y in x)
try:
    next(bad)
except TypeError as e:
    print("TypeError:", e)
print(next(bad, "finished"))
x = "outer"
print(list(x for x in "ab"), x)
print(sum(i * j for i in range(4) for j in range(i) if (i + j) % 2))
print(list((last := i) for i in range(3)), last)

class C:
    size = 3
    rows = list(i for i in range(size))
    try:
        cells = list(size for i in range(2))
    except NameError as e:
        print("NameError:", e)

print(C.rows)
