import asyncio


async def source(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            print("make", i)
            yield i
    finally:
        print("source closed")


async def doubled(items):
    async for item in items:
        yield item * 2


async def take(n, items):
    if n <= 0:
        return
    async for item in items:
        yield item
        n -= 1
        if n == 0:
            return


async def merge(*sources):
    queue = asyncio.Queue()
    done = object()

    async def pump(source):
        async for item in source:
            await queue.put(item)
        await queue.put(done)

    tasks = [asyncio.create_task(pump(s)) for s in sources]
    left = len(tasks)
    while left:
        item = await queue.get()
        if item is done:
            left -= 1
        else:
            yield item


async def letters():
    for c in "xy":
        await asyncio.sleep(0.01)
        yield c


async def main():
    print([x async for x in doubled(source(2))])
    gen = source(10)
    print([x async for x in take(2, gen)])
    await gen.aclose()
    print([x async for x in merge(letters(), letters())])
    print(await anext(letters()), await anext(take(0, letters()), "empty"))
    results = [await f for f in [asyncio.create_task(asyncio.sleep(0.01 * n, n)) for n in (2, 1)]]
    print(results, {k: [x async for x in source(k)] for k in (1,)})
    it = aiter(letters())
    while (c := await anext(it, None)) is not None:
        print("loop", c)


asyncio.run(main())
