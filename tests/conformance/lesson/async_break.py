import asyncio
from contextlib import aclosing


async def ticks():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


async def main():
    async for tick in ticks():
        break
    print("after the first loop")

    async with aclosing(ticks()) as source:
        async for tick in source:
            break
    print("after the second loop")


asyncio.run(main())
