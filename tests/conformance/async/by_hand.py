class Pause:
    def __await__(self):
        got = yield "pause"
        return got


async def inner():
    return (await Pause()) * 2


async def outer():
    total = await inner()
    total += await inner()
    return total


c = outer()
print(c.send(None), c.send(3), c.cr_await is not None)
try:
    c.send(4)
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as err:
    print(err)


async def bad():
    await 5


try:
    bad().send(None)
except TypeError as err:
    print(err)


async def agen():
    yield 1
    await Pause()
    yield 2


a = agen()
s = a.__anext__()
try:
    s.send(None)
except StopIteration as stop:
    print("first", stop.value)
s = a.asend(None)
print(s.send(None))
try:
    s.send(None)
except StopIteration as stop:
    print("second", stop.value)
try:
    a.__anext__().send(None)
except StopAsyncIteration:
    print("end")
