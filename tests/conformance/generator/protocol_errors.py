g = (n for n in [])
for op in (len, lambda x: x[0], reversed, lambda x: x + 1, lambda x: x < x, lambda x: x()):
    try:
        op(g)
    except TypeError as err:
        print(err)
print(bool(g), hash(g) == hash(g), g == g, iter(g) is g)
try:
    next(5)
except TypeError as err:
    print(err)
try:
    next([])
except TypeError as err:
    print(err)
print(next(g, "default"))
try:
    g.throw()
except TypeError as err:
    print(err)
try:
    g.send()
except TypeError as err:
    print(err)
