import asyncio


async def worker(name, delay, log):
    try:
        await asyncio.sleep(delay)
        log.append(f"{name} done")
        return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} finally")


async def main():
    log = []
    a = asyncio.create_task(worker("a", 0.1, log), name="first")
    b = asyncio.create_task(worker("b", 5, log))
    print(a.get_name(), a.done(), b.cancelled())
    await asyncio.sleep(0.2)
    print(a.done(), a.result(), b.done())
    print(b.cancel(), b.cancelling())
    try:
        await b
    except asyncio.CancelledError:
        print("b was cancelled", b.cancelled())
    print(log)
    results = await asyncio.gather(worker("c", 0.03, log), worker("d", 0.01, log))
    print(results, log[-4:])
    results = await asyncio.gather(fails(1), worker("e", 0, log), return_exceptions=True)
    print(results)
    try:
        await asyncio.wait_for(worker("slow", 10, log), timeout=0.05)
    except TimeoutError as e:
        print("timed out", repr(e), log[-2:])
    done, pending = await asyncio.wait([asyncio.create_task(worker(n, d, log)) for n, d in (("x", 0.01), ("y", 1))], timeout=0.1)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in asyncio.as_completed([worker("p", 0.03, log), worker("q", 0.01, log)]):
        print(await task)
    shielded = asyncio.create_task(worker("shield", 0.05, log))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.01)
    except TimeoutError:
        print("outer gone", shielded.done())
    print(await shielded)
    task = asyncio.create_task(fails(2))
    task.add_done_callback(lambda t: print("callback", t.exception()))
    try:
        await task
    except ValueError as e:
        print("raised", e)
    try:
        task.result()
    except ValueError as e:
        print("again", e)
    t = asyncio.create_task(asyncio.sleep(1, "value"))
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(type(e).__name__, e)
    print(await t, asyncio.current_task() is not None, len(asyncio.all_tasks()))


async def fails(n):
    raise ValueError(n)


asyncio.run(main())
