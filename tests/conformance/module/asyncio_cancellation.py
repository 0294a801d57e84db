import asyncio


async def patient():
    for attempt in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("refused", attempt, e.args, asyncio.current_task().cancelling())
            asyncio.current_task().uncancel()
    return "finished"


async def cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.1)
        print("cleaned")


async def main():
    task = asyncio.create_task(patient())
    await asyncio.sleep(0)
    print(task.cancel("first"))
    await asyncio.sleep(0)
    print(task.cancel("second"), await task, task.cancelled(), task.cancel())
    task = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    task.cancel("why")
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelled(), task.done())
    try:
        task.result()
    except asyncio.CancelledError as e:
        print("result", repr(e))
    early = asyncio.create_task(cleanup())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never begun")
    inner = asyncio.ensure_future(asyncio.sleep(0.2, "inner"))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 5))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer gone", inner.done(), await inner)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
