import asyncio


async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    except GeneratorExit:
        print("GeneratorExit")
        raise
    finally:
        await asyncio.sleep(0)
        print("finally", n)


async def main():
    async for i in ticks(3):
        if i == 1:
            break
    print("after break")
    gen = ticks(4)
    print(await anext(gen), await gen.asend(None), await anext(gen, "default"))
    await gen.aclose()
    print(await anext(gen, "closed"))
    thrown = ticks(5)
    await anext(thrown)
    try:
        await thrown.athrow(ValueError("in"))
    except ValueError as e:
        print("out", e)
    print([x async for x in ticks(3) if x % 2 == 0], {x: x async for x in ticks(2)}, sum([x async for x in ticks(3)]))

    async def consume(gen):
        return [x async for x in gen]

    print(await asyncio.gather(consume(ticks(1)), consume(ticks(2))))
    shared = ticks(10)
    try:
        await asyncio.gather(anext(shared), anext(shared))
    except RuntimeError as e:
        print(e)
    await shared.aclose()


asyncio.run(main())
