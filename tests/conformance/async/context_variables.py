import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")
other = contextvars.ContextVar("other")


async def child(n):
    before = var.get()
    var.set(n)
    await asyncio.sleep(0)
    return before, var.get()


async def main():
    var.set("main")
    print(await asyncio.gather(child(1), child(2)), var.get())
    print(await child(3), var.get())
    token = var.set("temporary")
    var.reset(token)
    print(var.get(), token.old_value, token.var is var)
    context = contextvars.copy_context()
    print(context.run(lambda: (var.set("inside"), var.get())[1]), var.get(), context[var], var in context)
    loop = asyncio.get_running_loop()
    seen = loop.create_future()
    loop.call_soon(lambda: seen.set_result(var.get()), context=context)
    print(await seen)
    try:
        other.get()
    except LookupError as e:
        print(type(e).__name__)
    print(other.get("fallback"))


asyncio.run(main())
print(var.get())


def gen():
    yield var.get()
    var.set("from generator")
    yield var.get()


g = gen()
print(next(g), next(g), var.get())
