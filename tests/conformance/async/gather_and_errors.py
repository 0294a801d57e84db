import asyncio

log = []

async def work(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    if name == "bad":
        raise ValueError(name)
    return name * n

async def main():
    print(await asyncio.gather(work("a", 2), work("b", 3)))
    print(await asyncio.gather(work("c", 1), work("bad", 1), return_exceptions=True))
    t = asyncio.create_task(work("t", 9))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled(), t.done())

asyncio.run(main())
print(log)
