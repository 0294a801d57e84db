n = 3
g = (n * i for i in range(3))
n = 10
print(list(g), list(g))
try:
    bad = (x for x in 5)
except TypeError as err:
    print(err)
print(sum(i for i in range(5)), max((i % 3 for i in range(9)), default=0))
print(list((a, b) for a in range(2) for b in "xy" if a or b == "y"))
outer = [1, 2]
lazy = (i for i in outer)
outer.append(3)
print(list(lazy))
print((i for i in []).__name__, type(i for i in []))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = (lambda: i for i in range(3))
print([f() for f in gs])
