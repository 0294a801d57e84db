import asyncio


async def work(n, delay=0.01):
    await asyncio.sleep(delay)
    if n < 0:
        raise ValueError(n)
    return n * 2


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(i)) for i in range(3)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(work(1, 5))
            group.create_task(work(-1))
            group.create_task(work(-2))
    except* ValueError as eg:
        print(eg, [str(e) for e in eg.exceptions], slow.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1, 5))
            raise KeyError("body")
    except BaseExceptionGroup as eg:
        print(repr(eg))
    try:
        async with asyncio.timeout(0.02) as scope:
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout", scope.expired())
    async with asyncio.timeout(1) as scope:
        await asyncio.sleep(0.01)
    print(scope.expired())
    async with asyncio.timeout(None) as scope:
        scope.reschedule(asyncio.get_running_loop().time() + 10)
        print(scope.when() is not None)
    task = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    task.cancel("please")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", e.args)


async def outer():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1, 10))
    finally:
        print("group left")


asyncio.run(main())
with asyncio.Runner() as runner:
    print(runner.run(work(4)))
try:
    asyncio.run(work(-7))
except ValueError as e:
    print("run raised", e)
try:
    asyncio.run(5)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
