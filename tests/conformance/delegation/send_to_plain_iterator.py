def over(it):
    r = yield from it
    return r

g = over([1, 2, 3])
print(next(g), g.send(None))
try:
    g.send("x")
except AttributeError as e:
    print("AttributeError:", e)
print(next(g, "dead"))
for bad in 5, None, 1.5:
    try:
        next(over(bad))
    except TypeError as e:
        print("TypeError:", e)
g = over(range(3))
next(g)
try:
    g.throw(ValueError("no throw method"))
except ValueError as e:
    print("ValueError:", e)
g = over("ab")
next(g)
print(g.close(), list(over("ab")), list(over({1: 2})))
try:
    next(over([]))
except StopIteration as e:
    print(e.value)
