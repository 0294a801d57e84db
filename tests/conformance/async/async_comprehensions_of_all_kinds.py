import asyncio


async def count(limit):
    for n in range(limit):
        await asyncio.sleep(0)
        yield n


async def double(n):
    await asyncio.sleep(0)
    return 2 * n


async def main():
    print([n async for n in count(4)])
    print({n % 2 async for n in count(4)})
    print({n: await double(n) async for n in count(3) if n})
    print([await double(n) for n in range(3)])
    print([(a, b) async for a in count(2) for b in "xy"])
    print([(a, b) for a in "pq" async for b in count(2)])
    print([n for n in [await double(5), await double(6)]])
    print([[x async for x in count(n)] async for n in count(3)])
    lazy = (await double(n) async for n in count(3))
    print(type(lazy).__name__, [item async for item in lazy])
    plain = (n for n in [await double(1)])
    print(type(plain).__name__, list(plain))
    waits = (await double(n) for n in (1, 2))
    print(type(waits).__name__)
    async for item in waits:
        print(item)
    try:
        print(*waits)
    except TypeError as error:
        print(error)
    try:
        [n async for n in [1, 2]]
    except TypeError as error:
        print(error)
    try:
        list(count(2))
    except TypeError as error:
        print(error)
    try:
        async for n in double(1):
            pass
    except TypeError as error:
        print(error)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
