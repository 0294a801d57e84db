def resource(name):
    try:
        yield name
        yield name
    finally:
        print("released", name)


r = resource("a")
for v in r:
    break
print("after loop")
del r
print("after del")
for v in resource("b"):
    break
print("after b")
next(resource("c"))
print("after c")


def inner():
    g = resource("d")
    next(g)
    return 1


print(inner())
r = resource("e")
next(r)
r = None
print("rebound")
x = [resource("f")]
next(x[0])
x.clear()
print("cleared")
