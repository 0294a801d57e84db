import asyncio


async def sub():
    return asyncio.current_task().get_name()


async def fails():
    raise ValueError("inside")


async def main():
    task = asyncio.create_task(sub(), name="named")
    print(task.get_name(), task.done(), task.get_coro().__name__, asyncio.current_task() in asyncio.all_tasks(), len(asyncio.all_tasks()))
    task.add_done_callback(lambda t: print("done callback", t.result()))
    print(await task, repr(task).replace(repr(task).split("coro=")[1].split(">")[0], "...")[:40])
    task.set_name(5)
    print(task.get_name())
    unnamed = asyncio.create_task(sub())
    print((await unnamed)[:5])
    failing = asyncio.create_task(fails())
    await asyncio.wait([failing])
    print(repr(failing.exception()), failing.cancelled())
    try:
        failing.result()
    except ValueError as e:
        print(e)
    for bad in (lambda: asyncio.create_task(5), lambda: asyncio.create_task(sub), lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try:
            bad()
        except (TypeError, RuntimeError) as e:
            print(type(e).__name__, str(e).split(" at 0x")[0].split("<function")[0])

    def remove(t):
        print("never")

    other = asyncio.create_task(sub())
    other.add_done_callback(remove)
    print(other.remove_done_callback(remove), other.remove_done_callback(remove))
    await other
    eager = asyncio.eager_task_factory
    asyncio.get_running_loop().set_task_factory(eager)
    ran = asyncio.create_task(sub(), name="eager")
    print(ran.done(), ran.result())


asyncio.run(main())
