def calc():
    x = yield
    y = (yield x) + 1
    z = [(yield), (yield)]
    print(x, y, z)
    w = yield x, y
    print(w)
    assert (yield "in assert")
    print(f"{(yield 'in f-string')!r}")
    d = {(yield "key"): (yield "value")}
    return d


g = calc()
next(g)
print(g.send(1))
print(g.send(2))
g.send("a")
print(g.send("b"))
print(g.send("w"))
print(g.send(True))
print(g.send("F"))
print(g.send("K"))
try:
    g.send("V")
except StopIteration as stop:
    print(stop.value)
