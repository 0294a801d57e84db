def echo():
    got = []
    while True:
        value = yield len(got)
        if value is None:
            got.append("-")
        elif value == "stop":
            return got
        else:
            got.append(value)

g = echo()
try:
    g.send(1)
except TypeError as e:
    print("TypeError:", e)
print(next(g), g.send("a"), next(g), g.send(0))
try:
    g.send("stop")
except StopIteration as e:
    print(e.value, e.args)
try:
    g.send("late")
except StopIteration as e:
    print(e.value, e.args)
try:
    g.send()
except TypeError as e:
    print("TypeError:", e)
g2 = echo()
print(g2.send(None))
