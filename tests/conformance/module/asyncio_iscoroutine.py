import asyncio
import inspect
import types


async def co():
    pass


async def agen():
    yield


@types.coroutine
def old():
    yield


class Awaitable:
    def __await__(self):
        return iter(())


def plain():
    pass


made = co()
for f in co, agen, old, plain, Awaitable, made, Awaitable(), agen():
    print(getattr(f, "__name__", type(f).__name__), asyncio.iscoroutinefunction(f), asyncio.iscoroutine(f), inspect.isawaitable(f), inspect.iscoroutine(f), inspect.isasyncgenfunction(f), inspect.isasyncgen(f))
made.close()


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    print(inspect.isawaitable(future), asyncio.isfuture(future), await Awaitable(), asyncio.iscoroutine(future))


asyncio.run(main())
