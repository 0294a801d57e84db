def echo():
    received = []
    while len(received) < 3:
        got = yield len(received)
        print("got", got)
        received.append(got)
    return received


e = echo()
print(next(e))
print(e.send("a"))
print(next(e))
try:
    e.send("c")
except StopIteration as stop:
    print("returned", stop.value)
try:
    e.send("too late")
except StopIteration as stop:
    print("again", stop.value)
