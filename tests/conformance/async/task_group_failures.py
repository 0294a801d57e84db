import asyncio


async def job(name, steps, error=None):
    try:
        for _ in range(steps):
            await asyncio.sleep(0)
        if error:
            raise error
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(n, i)) for i, n in enumerate("abc")]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("long", 9))
            group.create_task(job("bad", 1, ValueError("one")))
            group.create_task(job("worse", 1, KeyError("two")))
    except* ValueError as caught:
        print("values", caught.exceptions, caught.message)
    except* KeyError as caught:
        print("keys", caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(job("sibling", 9))
            await asyncio.sleep(0)
            raise RuntimeError("in the body")
    except* RuntimeError as caught:
        print(caught.exceptions, t.cancelled())
    try:
        group.create_task(job("late", 0))
    except RuntimeError as error:
        print(str(error).split(" object")[0].split(" cancelling")[0].split("<")[1].split(">")[0].split()[0])


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
