import asyncio


async def producer(queue, n):
    for i in range(n):
        print("put", i, queue.qsize())
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.01)
        queue.task_done()
    queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue, 5), consumer(queue))
    await queue.join()
    print(queue.empty(), queue.full(), queue.maxsize, repr(queue).split(" at ")[0])
    for bad in queue.get_nowait, queue.task_done:
        try:
            bad()
        except (asyncio.QueueEmpty, ValueError) as e:
            print(type(e).__name__, e)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e), queue.full())
    first = asyncio.PriorityQueue()
    last = asyncio.LifoQueue()
    for x in (3, 1, 2):
        first.put_nowait(x)
        last.put_nowait(x)
    print([first.get_nowait() for _ in range(3)], [last.get_nowait() for _ in range(3)])
    waiting = asyncio.create_task(asyncio.Queue().get())
    await asyncio.sleep(0)
    waiting.cancel()
    closing = asyncio.Queue()
    getter = asyncio.create_task(closing.get())
    await asyncio.sleep(0)
    closing.shutdown()
    try:
        await getter
    except asyncio.QueueShutDown as e:
        print(repr(e))
    try:
        await closing.put(1)
    except asyncio.QueueShutDown as e:
        print(repr(e))


asyncio.run(main())
