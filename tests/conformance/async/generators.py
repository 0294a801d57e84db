import asyncio


async def ticks(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
            await asyncio.sleep(0)
    finally:
        print("cleanup")


async def main():
    async for t in ticks(3):
        print(t)
    print([t async for t in ticks(3) if t], {t: t async for t in ticks(2)})
    g = ticks(5)
    print(await g.__anext__(), await g.asend("hello"), await anext(g))
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as err:
        print(err)
    print(await anext(g, "over"))
    g = ticks(5)
    await anext(g)
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("stop")


asyncio.run(main())
