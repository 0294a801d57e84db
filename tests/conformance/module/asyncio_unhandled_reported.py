import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print("handler", context["message"].split("<")[0], repr(context.get("exception")))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)

    async def fails():
        raise KeyError("nobody asks")

    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    future = loop.create_future()
    future.set_exception(ValueError("lost"))
    del future
    future = loop.create_future()
    future.add_done_callback(lambda f: [][0])
    future.set_result(None)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    loop.set_exception_handler(None)
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(str(e)[:40])


asyncio.run(main())
