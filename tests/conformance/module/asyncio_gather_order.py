import asyncio


async def work(name, delay, fail=False):
    print("start", name)
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    if fail:
        raise ValueError(name)
    print("end", name)
    return name


async def main():
    print(await asyncio.gather(work("a", 0.3), work("b", 0.1), work("c", 0.2)))
    print(await asyncio.gather())
    print(await asyncio.gather(work("d", 0.1), work("e", 0.05, True), return_exceptions=True))
    try:
        await asyncio.gather(work("f", 0.2), work("g", 0.1, True))
    except ValueError as e:
        print("caught", e)
    await asyncio.sleep(0.2)
    same = work("h", 0)
    print(await asyncio.gather(same, same))
    group = asyncio.gather(work("i", 1), work("j", 1))
    await asyncio.sleep(0)
    print(group.cancel(), group.done())
    try:
        await group
    except asyncio.CancelledError as e:
        print("group cancelled", repr(e))
    print(group.cancelled())


asyncio.run(main())
