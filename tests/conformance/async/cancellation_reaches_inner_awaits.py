import asyncio


async def inner(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def middle():
    try:
        await inner("inner")
    finally:
        await asyncio.sleep(0)
        print("middle cleaned with an await")


async def generator():
    try:
        while True:
            yield 1
            await asyncio.sleep(10)
    finally:
        print("generator cleaned")


async def consume():
    async for _ in generator():
        pass


async def with_children():
    children = [asyncio.create_task(inner(f"child{n}")) for n in range(2)]
    try:
        await asyncio.gather(*children)
    finally:
        print([c.cancelled() or c.cancelling() for c in children])


async def nested_timeouts():
    try:
        async with asyncio.timeout(10):
            async with asyncio.timeout(0.01):
                await inner("timed")
    except TimeoutError:
        print("inner timeout only")
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 5)
        print(limit.expired(), limit.when() is not None)


async def cancel(coroutine, *, twice=False):
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel("please")
    if twice:
        task.cancel("really")
    try:
        print("result", await task)
    except asyncio.CancelledError as error:
        print("cancelled with", error.args, task.cancelled())


async def uncancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("uncancel ->", asyncio.current_task().uncancel())
    return "survived"


async def main():
    await cancel(middle())
    await cancel(consume())
    await cancel(with_children())
    await cancel(uncancelled())
    await cancel(inner("twice"), twice=True)
    await nested_timeouts()
    try:
        await asyncio.wait_for(middle(), 0.01)
    except TimeoutError as error:
        print(repr(error))
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(0)
    event.set()
    print(waiter.cancelled(), event.is_set())


asyncio.run(main())
