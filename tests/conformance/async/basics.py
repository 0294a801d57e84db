import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print("done", name)
    return name


async def main():
    print(await asyncio.gather(work("a", 2), work("b", 1), work("c", 3)))
    task = asyncio.create_task(work("t", 5))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("timeout")
    async with asyncio.TaskGroup() as group:
        one = group.create_task(work("x", 1))
        two = group.create_task(work("y", 2))
    print(one.result(), two.result())


asyncio.run(main())
