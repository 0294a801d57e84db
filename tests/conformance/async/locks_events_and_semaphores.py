import asyncio

log = []


async def worker(name, lock, event):
    await event.wait()
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        log.append(f"{name} out")


async def limited(name, semaphore, running):
    async with semaphore:
        running.append(name)
        most.append(len(running))
        await asyncio.sleep(0.01)
        running.remove(name)


most = []


async def main():
    lock, event = asyncio.Lock(), asyncio.Event()
    tasks = [asyncio.create_task(worker(n, lock, event)) for n in "abc"]
    await asyncio.sleep(0)
    print(event.is_set(), lock.locked(), log)
    event.set()
    await asyncio.gather(*tasks)
    print(log)
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(n, semaphore, running) for n, running in zip("abcde", [shared := []] * 5)))
    print(max(most), most)
    condition, items = asyncio.Condition(), []

    async def take():
        async with condition:
            await condition.wait_for(lambda: items)
            return items.pop()

    taker = asyncio.create_task(take())
    await asyncio.sleep(0)
    async with condition:
        items.append("thing")
        condition.notify()
    print(await taker)
    barrier_log = []
    barrier = asyncio.Barrier(2)

    async def meet(name):
        barrier_log.append(f"{name} waits")
        await barrier.wait()
        barrier_log.append(f"{name} goes")

    await asyncio.gather(meet("p"), meet("q"))
    print(barrier_log)
    for action in (lock.release, semaphore.release, condition.notify):
        try:
            action()
            print("fine")
        except RuntimeError as error:
            print(error)
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 5)
    print(await future, future.done())
    try:
        future.set_result(6)
    except asyncio.InvalidStateError as error:
        print(error)


asyncio.run(main())
