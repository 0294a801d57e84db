def echo():
    got = None
    while True:
        got = yield got


e = echo()
try:
    e.send(1)
except TypeError as err:
    print(err)
print(e.send(None))
print(e.send("x"), e.send([1]), next(e))
e.close()
try:
    e.send(1)
except StopIteration as stop:
    print("stopped", stop.value)
