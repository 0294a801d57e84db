import asyncio

class CM:
    async def __aenter__(self):
        print("enter")
        return "cm"
    async def __aexit__(self, *exc):
        print("exit", exc[1])
        return True

async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def main():
    async with CM() as c:
        print(c)
        raise ValueError("swallowed")
    print([i async for i in ticks(4) if i % 2], {i: i async for i in ticks(2)})
    async for i in ticks(1):
        print(i)
    else:
        print("else")
    try:
        async for i in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
