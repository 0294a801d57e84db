import asyncio


async def ticks():
    for i in range(3):
        yield i


async def simple():
    return 1


async def main():
    it = ticks()
    step = it.__anext__()
    print(await step)
    for again in (step, it.asend(None)):
        try:
            print(await again)
        except RuntimeError as e:
            print(e)
    try:
        await step
    except RuntimeError as e:
        print(e)
    end = it.aclose()
    print(await end)
    try:
        await end
    except RuntimeError as e:
        print(e)
    c = simple()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await anext(ticks()), await anext(empty(), "default"))

    class Bad:
        def __aiter__(self):
            return self

        def __anext__(self):
            return 5

    for wait in (lambda: anext(Bad()), lambda: anext(Bad(), "d")):
        try:
            await wait()
        except TypeError as e:
            print(e)
    try:
        async for _ in Bad():
            pass
    except TypeError as e:
        print(e, repr(e.__cause__))
    g = ticks()
    g.__name__ = "renamed"
    print(g.__name__, g.__qualname__, g.ag_await, g.ag_running)
    it = ticks()
    it.asend(None)
    ticks().aclose()
    it.athrow(ValueError)


async def empty():
    return
    yield


asyncio.run(main())


class Pause:
    def __await__(self):
        yield "paused"


async def pauses():
    await Pause()


async def waits(c):
    await c


c = pauses()
print(c.send(None))
try:
    waits(c).send(None)
except RuntimeError as e:
    print(e)
c.close()
