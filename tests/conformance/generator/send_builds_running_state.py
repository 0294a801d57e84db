def accumulator():
    total = 0
    received = []
    while True:
        value = yield total
        if value is None:
            continue
        if value == "stop":
            return received
        received.append(value)
        total += value


g = accumulator()
try:
    g.send(1)
except TypeError as error:
    print(error)
print(g.send(None), g.send(5), next(g), g.send(2.5))
try:
    g.send("text")
except TypeError as error:
    print(error)
try:
    g.send(1)
except StopIteration as stop:
    print("finished", stop.value)


def echo():
    received = yield "ready"
    while True:
        received = yield ("echo", received)


e = echo()
print(next(e), e.send(1), e.send((2, 3)), e.send(None), next(e))


def chooser():
    a, b = (yield "pair"), (yield "second")
    c = [(yield "in list"), (yield "again")]
    d = {(yield "key"): (yield "value")}
    return a, b, c, d, f"{(yield 'in text')}!"


c = chooser()
print(next(c))
try:
    for n in range(10):
        print(c.send(n))
except StopIteration as stop:
    print(stop.value)
for wrong in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.send(value=1), lambda: next(), lambda: g.close(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
