import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback", f is future, f.result()))
    print(future.done(), repr(future)[:16])
    for bad in future.result, future.exception:
        try:
            bad()
        except asyncio.InvalidStateError as e:
            print(e)
    loop.call_soon(future.set_result, 5)
    print(await future, await future, future.done())
    for bad in (lambda: future.set_result(1), lambda: future.set_exception(ValueError()), lambda: loop.create_future().set_exception(StopIteration()), lambda: loop.create_future().set_exception(3)):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, str(e).split(": <")[0])
    failed = loop.create_future()
    failed.set_exception(KeyError("k"))
    try:
        await failed
    except KeyError as e:
        print(repr(e), repr(failed.exception()))
    cancelled = loop.create_future()
    print(cancelled.cancel("msg"), cancelled.cancel(), cancelled.cancelled(), repr(cancelled))
    try:
        await cancelled
    except asyncio.CancelledError as e:
        print(e.args)

    def called(n):
        print("called", n)

    handle = loop.call_later(0.1, called, 1)
    loop.call_later(0.05, called, 2)
    loop.call_at(loop.time() + 0.07, called, 3)
    stopped = loop.call_later(0.06, called, 4)
    stopped.cancel()
    print(stopped.cancelled(), handle.cancelled())
    await asyncio.sleep(0.2)
    print(asyncio.isfuture(future), asyncio.isfuture(1), asyncio.ensure_future(future) is future)


asyncio.run(main())
