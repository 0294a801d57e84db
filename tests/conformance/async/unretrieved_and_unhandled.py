import asyncio


async def fails(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"].partition(" at ")[0], repr(context.get("exception")))))
    task = asyncio.create_task(fails("nobody looks"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(seen)
    task = asyncio.create_task(fails("looked at"))
    await asyncio.wait([task])
    print(repr(task.exception()), task.done())
    results = await asyncio.gather(fails("a"), asyncio.sleep(0, "b"), fails("c"), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(asyncio.sleep(0, "fine"), fails("first"), fails("second"))
    except ValueError as error:
        print("gather raised", error)
    shielded = asyncio.create_task(asyncio.sleep(0.01, "shielded result"))
    try:
        async with asyncio.timeout(0.001):
            await asyncio.shield(shielded)
    except TimeoutError:
        print("timed out, the task goes on:", shielded.done(), await shielded)
    for first in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0.01, "fast")]):
        print(await first)
    callbacks = []
    task = asyncio.create_task(asyncio.sleep(0, 5))
    task.add_done_callback(lambda t: callbacks.append(t.result()))
    await task
    await asyncio.sleep(0)
    print(callbacks, asyncio.current_task().get_name()[:5], len(asyncio.all_tasks()))
    for wrong in (lambda: asyncio.create_task(5), lambda: asyncio.gather(5), lambda: asyncio.run(main), lambda: asyncio.wait_for(5)):
        try:
            wrong()
        except (TypeError, RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        await asyncio.wait([])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.run(5)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
