import asyncio


async def boom():
    await asyncio.sleep(0)
    raise ValueError("boom")


async def outer():
    await boom()


async def main():
    task = asyncio.create_task(outer())
    try:
        await task
    except ValueError as e:
        names = []
        tb = e.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"].partition(" at ")[0], repr(context.get("exception"))))
    lost = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    del lost
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    results = await asyncio.gather(outer(), outer(), return_exceptions=True)
    print(results, results[0].__context__)
    await outer()


try:
    asyncio.run(main())
except ValueError as e:
    print("left run", e)
