import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Sync:
    def __iter__(self):
        return iter([1])


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("else")
    print([n async for n in Countdown(3) if n], {n: n async for n in Countdown(2)}, [x for x in [await value(1), await value(2)]])
    async with Manager("a") as a, Manager("b", swallow=True) as b:
        print(a.name, b.name)
        raise ValueError("swallowed by b")
    try:
        async with Manager("c"):
            raise KeyError("through")
    except KeyError as e:
        print("caught", e)
    for body in (use_for, use_with, sync_for, sync_with):
        try:
            await body()
        except TypeError as e:
            print(e)
    async for n in Countdown(5):
        if n == 3:
            continue
        if n == 1:
            break
        print("loop", n)
    print(await asyncio.gather(*(value(n) for n in range(3))))
    print(sum([await value(n) async for n in Countdown(4)]))
    nested = [[x async for x in Countdown(n)] for n in range(3)]
    print(nested)
    gen = (await value(n) for n in range(2))
    print(type(gen).__name__, [x async for x in gen])


async def value(n):
    await asyncio.sleep(0)
    return n


async def use_for():
    async for _ in Sync():
        pass


async def use_with():
    async with Sync():
        pass


async def sync_for():
    for _ in Countdown(1):
        pass


async def sync_with():
    with Manager("x"):
        pass


asyncio.run(main())
