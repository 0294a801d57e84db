import asyncio


async def ticks(n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0.01)
            yield i
    finally:
        log.append("closed")


async def doubled(source):
    async for x in source:
        yield x * 2


async def main():
    log = []
    print([x async for x in doubled(ticks(3, log))], log)
    log.clear()
    async for x in ticks(5, log):
        if x == 1:
            break
    await asyncio.sleep(0.05)
    print("after break", log)
    log.clear()
    g = ticks(5, log)
    print(await anext(g), await g.asend(None))
    await g.aclose()
    print(log, await anext(g, "default"))
    g = ticks(2, log)
    await anext(g)
    try:
        await g.athrow(KeyError("thrown"))
    except KeyError as e:
        print("out", e, log)
    print({x: y async for x, y in pairs()}, {x async for x in doubled(ticks(2, log))})
    print(sum([x async for x in ticks(4, log) if x % 2]))
    total = (x async for x in ticks(3, log))
    print(type(total).__name__, [x async for x in total])
    results = await asyncio.gather(*(collect(doubled(ticks(n, log))) for n in (1, 2, 3)))
    print(results)
    async with closing(ticks(3, log)) as source:
        async for x in source:
            print("first", x)
            break
    g = ticks(3, log)
    task = asyncio.create_task(anext(g))
    await asyncio.sleep(0)
    try:
        await anext(g)
    except RuntimeError as e:
        print(e)
    print(await task)
    await g.aclose()


class closing:
    def __init__(self, it):
        self.it = it

    async def __aenter__(self):
        return self.it

    async def __aexit__(self, *info):
        await self.it.aclose()


async def pairs():
    yield 1, 2
    yield 3, 4


async def collect(source):
    return [x async for x in source]


asyncio.run(main())
