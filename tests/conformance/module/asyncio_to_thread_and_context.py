import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def child(value):
    before = var.get()
    var.set(value)
    await asyncio.sleep(0)
    return before, var.get()


async def main():
    var.set("main")
    print(await asyncio.gather(child("a"), child("b")), var.get())
    print(await child("direct"), var.get())
    context = contextvars.copy_context()
    context.run(var.set, "given")
    task = asyncio.create_task(child("t"), context=context)
    print(await task, context[var], var.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon", var.get()))
    loop.call_soon(lambda: print("soon with context", var.get()), context=context)
    var.set("later")
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as group:
        t = group.create_task(child("group"))
    print(t.result(), var.get())


asyncio.run(main())
print(var.get())
