import asyncio


async def worker(name, delay, fail=False):
    try:
        for _ in range(delay):
            await asyncio.sleep(0)
        if fail:
            raise ValueError(f"{name} failed")
        return name
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "finally")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not now")
    return "went on"


async def main():
    task = asyncio.create_task(worker("a", 2), name="first")
    print(task.get_name(), task.done())
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    print(await task, task.done(), task.result(), task.exception())
    bad = asyncio.create_task(worker("b", 1, fail=True))
    try:
        await bad
    except ValueError as error:
        print(error, bad.exception() is error)
    gone = asyncio.create_task(worker("c", 5))
    await asyncio.sleep(0)
    print(gone.cancel("enough"), gone.cancelled())
    try:
        await gone
    except asyncio.CancelledError as error:
        print(error.args, gone.cancelled(), gone.cancel())
    early = asyncio.create_task(worker("never starts", 1))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True))
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled(), s.cancelling())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except TimeoutError:
        print("waited enough")
    done, pending = await asyncio.wait([asyncio.create_task(worker(n, 1)) for n in "xy"])
    print(len(done), len(pending), sorted(t.result() for t in done))


asyncio.run(main())
