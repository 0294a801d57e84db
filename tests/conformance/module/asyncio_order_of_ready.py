import asyncio


async def step(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(step("a", 3))
    b = asyncio.create_task(step("b", 2))
    loop.call_soon(print, "soon")
    print("created")
    await asyncio.sleep(0)
    print("after one turn", a.done(), b.done())
    print(await a, await b)
    loop.call_later(0.02, print, "later 2")
    loop.call_later(0.01, print, "later 1")
    loop.call_later(0, print, "at once")
    await asyncio.sleep(0.03)
    future = loop.create_future()

    async def waits(name):
        print(name, "got", await future)

    waiting = [asyncio.create_task(waits(n)) for n in "xyz"]
    await asyncio.sleep(0)
    future.set_result("value")
    print("set")
    await asyncio.gather(*waiting)

    async def immediately():
        return "no turn"

    print(await immediately(), await asyncio.wait_for(immediately(), 1))
    t = loop.time()
    await asyncio.sleep(1)
    print(round(loop.time() - t, 1))


asyncio.run(main())
