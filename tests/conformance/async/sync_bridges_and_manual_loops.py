import asyncio
import types


@types.coroutine
def switch(value):
    return (yield value)


class Future:
    def __init__(self):
        self.value, self.waiting = None, []

    def __await__(self):
        if self.value is None:
            yield self
        return self.value


class Loop:
    def __init__(self):
        self.ready, self.log = [], []

    def spawn(self, name, coroutine, value=None):
        self.ready.append((name, coroutine, value))

    def run(self):
        while self.ready:
            name, coroutine, value = self.ready.pop(0)
            try:
                request = coroutine.send(value)
            except StopIteration as stop:
                self.log.append((name, "returned", stop.value))
                continue
            except Exception as error:
                self.log.append((name, "failed", repr(error)))
                continue
            if isinstance(request, Future):
                request.waiting.append((name, coroutine))
            else:
                self.log.append((name, "yielded", request))
                self.spawn(name, coroutine, f"answer to {request}")
        return self.log

    def resolve(self, future, value):
        future.value = value
        for name, coroutine in future.waiting:
            self.spawn(name, coroutine)
        future.waiting.clear()


loop, future = Loop(), Future()


async def waits(name):
    got = await future
    return f"{name} got {got}"


async def resolves():
    print(await switch("first"), "|", await switch("second"))
    loop.resolve(future, 42)
    return "resolved"


async def fails():
    await switch("before failing")
    raise KeyError("broken")


async def counts(n):
    for i in range(n):
        yield i
        await switch(f"between {i}")


async def consumes():
    return [i async for i in counts(2)]


for name, coroutine in (("w1", waits("w1")), ("w2", waits("w2")), ("r", resolves()), ("f", fails()), ("c", consumes())):
    loop.spawn(name, coroutine)
for entry in loop.run():
    print(entry)


async def main():
    running = asyncio.get_running_loop()
    print(running.is_running(), asyncio.iscoroutinefunction(main), asyncio.iscoroutine(coroutine))
    done = []
    running.call_soon(done.append, "soon")
    running.call_later(0.001, done.append, "later")
    running.call_at(running.time(), done.append, "at")
    await asyncio.sleep(0.01)
    return done


print(asyncio.run(main()), await_in_text := "no await at the top")
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, "one")), runner.run(asyncio.sleep(0, "two")))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, "three")), loop.is_closed())
loop.close()
try:
    pending = asyncio.sleep(0)
    loop.run_until_complete(pending)
except RuntimeError as error:
    print(error)
pending.close()
