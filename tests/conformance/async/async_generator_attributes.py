import asyncio
import types


async def ticks(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
        await asyncio.sleep(0)


g = ticks(2)
print(type(g) is types.AsyncGeneratorType, g.__name__, g.__qualname__, g.ag_running, g.ag_await, g.ag_frame is not None)
print(g.ag_code.co_name, sorted(n for n in dir(g) if not n.startswith("__")))
print(g.__aiter__() is g, hasattr(g, "__anext__"), hasattr(g, "__next__"), hasattr(g, "send"))
step = g.asend(None)
print(type(step).__name__, hasattr(step, "__await__"), iter(step) is step)
try:
    step.send(None)
except StopIteration as stop:
    print("yielded", stop.value)
try:
    step.send(None)
except RuntimeError as error:
    print(error)
second = g.asend("hello")
third = g.__anext__()
second.send(None)
print(g.ag_running)
try:
    third.send(None)
except RuntimeError as error:
    print(error)
try:
    second.throw(ValueError("into the sleep"))
except ValueError as error:
    print(error, g.ag_running, g.ag_frame)
try:
    g.aclose().send(None)
except StopIteration as stop:
    print("closed", stop.value)
try:
    ticks(1).asend()
except TypeError as error:
    print(error)
async def returns():
    yield
    return


print(type(returns()).__name__)
third.close()
