async def agen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    finally:
        print("closing")

def drive(aw):
    try:
        aw.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "over"

a = agen()
print(drive(a.__anext__()), drive(a.asend("hello")), drive(a.asend(None)), drive(a.__anext__()))
a = agen()
print(drive(a.asend(None)), drive(a.aclose()), drive(a.__anext__()))
a = agen()
drive(a.__anext__())
try:
    drive(a.athrow(KeyError("k")))
except KeyError as e:
    print("out", e)
