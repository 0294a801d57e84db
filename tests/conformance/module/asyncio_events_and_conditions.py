import asyncio


async def main():
    event = asyncio.Event()

    async def waiter(name):
        print(name, "waits")
        await event.wait()
        print(name, "goes")

    tasks = [asyncio.create_task(waiter(n)) for n in "ab"]
    await asyncio.sleep(0)
    print(event.is_set(), repr(event).split("[")[1])
    event.set()
    await asyncio.gather(*tasks)
    print(await event.wait(), repr(event).split("[")[1])
    event.clear()
    print(event.is_set())
    condition = asyncio.Condition()
    items = []

    async def take(name):
        async with condition:
            await condition.wait_for(lambda: items)
            print(name, "took", items.pop())

    takers = [asyncio.create_task(take(n)) for n in "xyz"]
    await asyncio.sleep(0)
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(0.01)
    async with condition:
        items.extend([2, 3])
        condition.notify_all()
    await asyncio.gather(*takers)
    for bad in condition.notify, condition.notify_all:
        try:
            bad()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)
    barrier = asyncio.Barrier(3)

    async def arrive(n):
        async with barrier as place:
            return place

    print(sorted(await asyncio.gather(*(arrive(n) for n in range(3)))), barrier.parties, barrier.n_waiting, barrier.broken)
    late = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await late
    except asyncio.BrokenBarrierError as e:
        print(repr(e), barrier.broken)


asyncio.run(main())
