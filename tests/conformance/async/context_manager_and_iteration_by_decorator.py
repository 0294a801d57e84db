import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except LookupError as error:
        print("swallow", repr(error))
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def rows(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("rows cleaned")


async def main():
    async with connection("a") as a:
        print("using", a)
    async with connection("b"):
        raise KeyError("lost")
    try:
        async with connection("c"):
            raise ValueError("kept")
    except ValueError as error:
        print(error)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in "xy"]
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "sync callback")
        print(names)
    async with aclosing(rows(5)) as source:
        async for row in source:
            if row == 2:
                break
    print("after the break")
    async for row in rows(2):
        print(row)
    gen = rows(3)
    print(await anext(gen))
    await gen.aclose()

    @asynccontextmanager
    async def never():
        return
        yield

    @asynccontextmanager
    async def twice():
        yield 1
        yield 2

    for make in (never, twice):
        try:
            async with make():
                pass
        except RuntimeError as error:
            print(error)

    @connection("decorator")
    async def work(n):
        return n + 1

    print(await work(1), await work(2))


asyncio.run(main())
