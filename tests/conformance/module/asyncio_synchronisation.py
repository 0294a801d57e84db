import asyncio


async def main():
    lock = asyncio.Lock()
    order = []

    async def critical(n):
        async with lock:
            order.append(("in", n))
            await asyncio.sleep(0.01)
            order.append(("out", n))

    await asyncio.gather(*(critical(i) for i in range(3)))
    print(order, lock.locked())
    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        order.append(n)

    order.clear()
    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(order, event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(order, event.is_set())
    semaphore = asyncio.Semaphore(2)
    running = most = 0

    async def limited():
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1

    await asyncio.gather(*(limited() for _ in range(5)))
    print(most, semaphore.locked())
    queue = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(5):
            await queue.put(i)
            order.append(f"put {i}")
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            order.append(f"got {item}")
            queue.task_done()
        queue.task_done()

    order.clear()
    await asyncio.gather(producer(), consumer())
    print(order, queue.empty(), queue.qsize())
    await queue.join()
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print("full", queue.full())
    priority = asyncio.PriorityQueue()
    for n in (3, 1, 2):
        await priority.put(n)
    print([priority.get_nowait() for _ in range(3)])
    last = asyncio.LifoQueue()
    for n in (3, 1, 2):
        last.put_nowait(n)
    print([await last.get() for _ in range(3)])
    condition = asyncio.Condition()
    ready = []

    async def waits():
        async with condition:
            await condition.wait_for(lambda: len(ready) >= 2)
            print("condition met", ready)

    task = asyncio.create_task(waits())
    for n in range(2):
        await asyncio.sleep(0)
        async with condition:
            ready.append(n)
            condition.notify_all()
    await task
    barrier = asyncio.Barrier(2)

    async def meets(n):
        await asyncio.sleep(n / 100)
        place = await barrier.wait()
        return n, place

    print(sorted(await asyncio.gather(meets(1), meets(2))))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.01, future.set_result, "later")
    print(await future, future.done())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
