import asyncio

async def producer(q):
    for i in range(4):
        await q.put(i)
        print("put", i)
    await q.put(None)

async def consumer(q):
    while (item := await q.get()) is not None:
        print("got", item)
    return "consumed"

async def main():
    q = asyncio.Queue(maxsize=1)
    print(await asyncio.gather(producer(q), consumer(q)))
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))

asyncio.run(main())
