g = (n for n in [])
for op in (len, lambda x: x[0], reversed, lambda x: x[1:], lambda x: x + x, lambda x: x * 2, lambda x: -x, lambda x: x < x):
    try:
        op(g)
    except TypeError as err:
        print(err)
print(bool(g), g == g, g != (n for n in []), hash(g) == hash(g))
try:
    del g[0]
except TypeError as err:
    print(err)
try:
    g[0] = 1
except TypeError as err:
    print(err)
try:
    g()
except TypeError as err:
    print(err)
