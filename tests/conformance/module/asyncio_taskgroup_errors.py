import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work("a", 0.1), name="first")
        b = group.create_task(work("b", 0.05))
    print(a.result(), b.result(), a.get_name())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("c", 0.1, ValueError("c")))
            group.create_task(work("d", 0.1, KeyError("d")))
            group.create_task(work("e", 5))
    except* ValueError as e:
        print(repr(e.exceptions))
    except* KeyError as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("f", 5))
            await asyncio.sleep(0)
            raise IndexError("body")
    except ExceptionGroup as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("g", 0.1, SystemExit(3)))
            group.create_task(work("h", 5))
    except BaseException as e:
        print(repr(e))
    try:
        group.create_task(work("late", 0))
    except RuntimeError as e:
        print(str(e).split(" at ")[0][:14], str(e)[-11:])
    async with asyncio.TaskGroup() as outer:
        async def nested():
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work("in", 0.1))
            return "nested done"

        t = outer.create_task(nested())
    print(t.result())


import warnings

warnings.simplefilter("ignore")
try:
    asyncio.run(main())
except SystemExit as e:
    print("exit", e.code)
