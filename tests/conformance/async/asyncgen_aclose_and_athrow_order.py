import asyncio


async def numbers():
    try:
        for n in range(3):
            try:
                yield n
            except ValueError as error:
                print("caught", error)
                yield "recovered"
    except GeneratorExit:
        print("exit asked")
        raise
    finally:
        print("cleaning")
        await asyncio.sleep(0)
        print("clean")


async def main():
    g = numbers()
    print(await anext(g))
    print(await g.athrow(ValueError("v")))
    print(await g.asend("ignored"))
    await g.aclose()
    await g.aclose()
    print(await anext(g, "over"))
    try:
        await g.asend(None)
    except StopAsyncIteration as stop:
        print("stop", stop.args)
    g = numbers()
    await g.aclose()
    print("closed before it began")
    g = numbers()
    try:
        await g.athrow(KeyError("before the start"))
    except KeyError as error:
        print(repr(error))
    g = numbers()
    try:
        await g.asend(1)
    except TypeError as error:
        print(error)
    print(await anext(g))
    try:
        await g.athrow(OSError("not handled"))
    except OSError as error:
        print(error)

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
