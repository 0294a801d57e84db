# Async generators under the event loop; each value lets the loop turn once.
import asyncio


async def ticks(name, count):
    for number in range(count):
        await asyncio.sleep(0)
        yield name * number


async def consume(name, count):
    total = 0
    async for value in ticks(name, count):
        total += value
    return total


async def main():
    totals = await asyncio.gather(*(consume(name, 24_000) for name in range(1, 5)))
    print("asyncio_ticks", totals)


asyncio.run(main())
