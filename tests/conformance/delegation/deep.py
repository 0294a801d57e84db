def depth(n):
    if n:
        got = yield from depth(n - 1)
        return got + 1
    yield "bottom"
    got = yield "again"
    return got


g = depth(200)
print(next(g), next(g))
try:
    g.send(7)
except StopIteration as stop:
    print(stop.value)
g = depth(300)
next(g)
try:
    g.throw(ValueError("down there"))
except ValueError as err:
    print(err)


def endless():
    yield from endless()


try:
    next(endless())
except RecursionError as err:
    print(type(err).__name__, str(err)[:32])
