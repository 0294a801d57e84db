import asyncio


async def slow(n):
    try:
        await asyncio.sleep(n)
        return "done"
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "anyway"


async def main():
    print(await asyncio.wait_for(slow(0.1), 1), await asyncio.wait_for(slow(0), None))
    try:
        await asyncio.wait_for(slow(5), 0.1)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(stubborn(), 0.1))
    try:
        async with asyncio.timeout(0.1) as t:
            await slow(5)
    except TimeoutError as e:
        print(repr(e), t.expired())
    async with asyncio.timeout(None) as t:
        print(t.when(), t.expired())
        t.reschedule(asyncio.get_running_loop().time() + 10)
        await slow(0)
    print(repr(t).split(" when")[0], t.expired())
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(0.1):
                await slow(5)
    except TimeoutError:
        print("inner timed out")
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
    except TimeoutError:
        print("already over")
    for bad in (lambda: t.reschedule(1), lambda: asyncio.timeout(1).reschedule(2)):
        try:
            bad()
        except RuntimeError as e:
            print(e)
    try:
        async with asyncio.timeout(0.1):
            raise KeyError("other")
    except KeyError as e:
        print(repr(e))


asyncio.run(main())
