import asyncio


async def work(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise KeyError(name)
    return name


async def main():
    def start(*specs):
        return [asyncio.create_task(work(*spec), name=spec[0]) for spec in specs]

    tasks = start(("a", 0.1), ("b", 0.2), ("c", 0.3))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=0.15)
    print(sorted(t.get_name() for t in done), len(pending))
    await asyncio.wait(pending)
    tasks = start(("d", 0.1, True), ("e", 0.2))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in asyncio.as_completed(start(("f", 0.3), ("g", 0.1), ("h", 0.2))):
        print(await t)
    async for t in asyncio.as_completed(start(("i", 0.2), ("j", 0.1))):
        print(t.get_name(), t.result())
    try:
        for t in asyncio.as_completed(start(("k", 5)), timeout=0.1):
            await t
    except TimeoutError as e:
        print(type(e).__name__, e)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait([work("x", 0)]), lambda: asyncio.wait(tasks, return_when="never"), lambda: asyncio.wait(tasks[0])):
        try:
            await bad()
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
