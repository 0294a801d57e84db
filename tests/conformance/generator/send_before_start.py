def echo():
    while True:
        got = yield
        print("got", got)


e = echo()
for value in ("early", 0, False, []):
    try:
        e.send(value)
    except TypeError as err:
        print(err)
print(e.send(None))
e.send("now")
next(e)
e.close()
try:
    e.send("after close")
except StopIteration as stop:
    print("stopped", stop.value)
