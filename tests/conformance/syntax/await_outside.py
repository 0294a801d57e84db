import asyncio

async def work():
    await asyncio.sleep(0)

def plain():
    await work()

plain()
