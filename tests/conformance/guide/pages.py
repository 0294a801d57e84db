import asyncio


async def fetch_pages(total):
    """Pages of a remote service that is only imagined."""
    for page in range(1, total + 1):
        await asyncio.sleep(0.1)
        yield f"page-{page} data"


async def main():
    async for chunk in fetch_pages(3):
        print(chunk)


asyncio.run(main())
