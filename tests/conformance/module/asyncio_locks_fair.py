import asyncio


async def main():
    lock = asyncio.Lock()
    order = []

    async def enter(name, hold):
        async with lock:
            order.append(name)
            await asyncio.sleep(hold)

    tasks = [asyncio.create_task(enter(n, 0.01)) for n in "abc"]
    await asyncio.sleep(0)
    print(lock.locked(), repr(lock).split(" at ")[0], repr(lock).split("[")[1])
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(order, lock.locked(), repr(lock).split("[")[1])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
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
    print(most, semaphore.locked(), repr(semaphore).split("[")[1])
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
