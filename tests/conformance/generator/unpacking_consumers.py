def g(n):
    for i in range(n):
        print("give", i)
        yield i

try:
    a, b = g(4)
except ValueError as e:
    print("ValueError:", e)
try:
    a, b, c = g(2)
except ValueError as e:
    print("ValueError:", e)
try:
    a, b, *c = g(1)
except ValueError as e:
    print("ValueError:", e)
first, *rest = g(3)
print(first, rest)
print(2 in g(5))
print((lambda *a, **k: (a, k))(*g(2), *g(1)))
print([*g(1), *g(2)], {*g(1)}, (*g(1),))
x = [9, 9]
x[0:1] = g(2)
print(x)
x += g(1)
print(x)
print("".join(str(i) for i in g(2)))
