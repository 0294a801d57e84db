import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext


@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


@contextmanager
def plain():
    print("plain in")
    yield "p"
    print("plain out")


async def say(*args):
    print("say", *args)


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("a")), stack.enter_context(plain()))
        stack.push_async_callback(say, 1, 2)
        stack.callback(print, "sync")
        await stack.enter_async_context(resource("b"))
    async with aclosing(numbers()) as it:
        async for n in it:
            if n == 2:
                break
    async with nullcontext("n") as n:
        print(n)
    try:
        async with resource("c"):
            raise KeyError("k")
    except KeyError as e:
        print("came out", e)
    for bad in (lambda s: s.enter_async_context(plain()), lambda s: s.enter_async_context(3)):
        try:
            async with AsyncExitStack() as stack:
                await bad(stack)
        except TypeError as e:
            print(e)

    @resource("decorator")
    async def work(x):
        return x

    print(await work(7))


asyncio.run(main())
