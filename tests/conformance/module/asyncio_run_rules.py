import asyncio


async def value():
    return 5


async def inner():
    try:
        asyncio.run(value())
    except RuntimeError as e:
        print(e)
    try:
        asyncio.get_running_loop().run_until_complete(value())
    except RuntimeError as e:
        print(e)


import warnings

warnings.simplefilter("ignore")
print(asyncio.run(value()))
asyncio.run(inner())
for bad in (lambda: asyncio.run(5), lambda: asyncio.run(value), lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(value()), lambda: asyncio.current_task()):
    try:
        print(bad())
    except (RuntimeError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<function")[0])
with asyncio.Runner() as runner:
    print(runner.run(value()), runner.get_loop().is_running(), runner.run(value()))


async def leaves_tasks():
    async def forever():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("cancelled at the end")
            raise

    asyncio.create_task(forever())
    await asyncio.sleep(0)
    return "main is over"


print(asyncio.run(leaves_tasks()))


async def interrupted():
    raise KeyboardInterrupt("now")


try:
    asyncio.run(interrupted())
except KeyboardInterrupt as e:
    print(repr(e))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(value()), loop.is_closed(), loop.is_running())
loop.close()
try:
    loop.run_until_complete(value())
except RuntimeError as e:
    print(e)
