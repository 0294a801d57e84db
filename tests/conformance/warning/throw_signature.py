def g():
    while True:
        try:
            yield
        except Exception as e:
            print(repr(e))


it = g()
next(it)
it.throw(ValueError, "old")
it.throw(ValueError("new"))
for _ in range(2):
    it.throw(KeyError, KeyError("twice"), None)


async def co():
    try:
        await wait()
    except ValueError as e:
        print("co", e)


class wait:
    def __await__(self):
        yield


c = co()
c.send(None)
try:
    c.throw(ValueError, "x")
except StopIteration:
    print("stop")
