import asyncio


async def guarded(name):
    try:
        while True:
            yield name
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("generator cancelled", name)
        raise
    finally:
        print("cleaned", name)


async def consume(name):
    async for item in guarded(name):
        print("item", item)


async def main():
    task = asyncio.create_task(consume("a"))
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("task cancelled")
    try:
        async with asyncio.timeout(1.5):
            await consume("b")
    except TimeoutError:
        print("timed out")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(consume("c"))
            await asyncio.sleep(0.1)
            raise ValueError("stop")
    except* ValueError as e:
        print(e.exceptions)

    async def nested():
        try:
            await asyncio.sleep(10)
        finally:
            try:
                await asyncio.wait_for(asyncio.sleep(10), 0.1)
            except TimeoutError:
                print("timeout inside cleanup")

    task = asyncio.create_task(nested())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
