import inspect


def gen(a, b=2):
    x = a + b
    got = yield x
    y = got
    yield y


g = gen(1)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.send("sent")
print(inspect.getgeneratorlocals(g), g.gi_frame.f_lineno - gen.__code__.co_firstlineno)
list(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_frame)


def running():
    yield inspect.getgeneratorstate(me), me.gi_running


me = running()
print(next(me), me.gi_running)


async def co():
    await wait()


class wait:
    def __await__(self):
        yield "waiting"


c = co()
print(inspect.getcoroutinestate(c), c.cr_await)
print(c.send(None), inspect.getcoroutinestate(c), type(c.cr_await).__name__, inspect.getcoroutinelocals(c))
c.close()
print(inspect.getcoroutinestate(c))


async def ag():
    z = 1
    yield z


a = ag()
print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
lam = lambda: (yield)
for f in (gen, co, ag, len, lam, running, (lambda: 1), wait, wait.__await__):
    print(getattr(f, "__name__", f), [n for n in ("isfunction", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isbuiltin", "isclass", "ismethod", "isroutine") if getattr(inspect, n)(f)])
for v in (gen(1), a, (n for n in ()), iter([])):
    print(type(v).__name__, [n for n in ("isgenerator", "isasyncgen", "iscoroutine", "isawaitable") if getattr(inspect, n)(v)])


def outer():
    inner_result = yield from inner()
    yield inner_result


def inner():
    yield 1
    return "done"


o = outer()
next(o)
print(o.gi_yieldfrom.__name__, inspect.getgeneratorstate(o.gi_yieldfrom))
next(o)
print(o.gi_yieldfrom, inspect.getgeneratorlocals(o))
try:
    inspect.getgeneratorlocals(5)
except TypeError as e:
    print(e)
print(inspect.CO_GENERATOR & gen.__code__.co_flags > 0, inspect.CO_COROUTINE & co.__code__.co_flags > 0)
