import asyncio
import inspect


def gen(a):
    b = yield a
    print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
    yield b


g = gen(1)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_frame.f_lineno - gen.__code__.co_firstlineno)
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_suspended, g.gi_yieldfrom)
g.send(5)
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_frame)


async def co(x):
    await asyncio.sleep(0)
    return x


c = co(1)
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.send(None)
print(inspect.getcoroutinestate(c), c.cr_await is not None)
try:
    c.send(None)
except StopIteration as e:
    print(e.value, inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))


async def agen():
    x = 1
    yield x


a = agen()
print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
step = a.__anext__()
try:
    step.send(None)
except StopIteration:
    print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
for bad in (lambda: inspect.getgeneratorlocals(5), lambda: inspect.getgeneratorstate(5), lambda: inspect.getasyncgenlocals(g)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
