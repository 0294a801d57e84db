import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    except KeyError as e:
        print("handled", e)
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("numbers closed")


@resource("decorator")
async def decorated():
    return "decorated"


async def main():
    async with resource("a") as a:
        print("using", a)
    async with resource("b"):
        raise KeyError("k")
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("c")), stack.enter_context(nullcontext("n")))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "sync callback")
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n == 1:
                break
    print(await decorated())
    try:
        async with resource("d"):
            raise ValueError("passes")
    except ValueError as e:
        print("out", e)
    async with nullcontext(3) as three:
        print(three)


asyncio.run(main())
