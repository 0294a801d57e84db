def gen():
    received = yield "first"
    while True:
        received = yield received


async def agen():
    received = yield "first"
    yield received


async def coro():
    return "done"


class Awaits:
    def __await__(self):
        got = yield "awaiting"
        return got


async def waits():
    return await Awaits()


def attempt(label, action):
    try:
        print(label, repr(action()))
    except (TypeError, StopIteration, RuntimeError) as error:
        print(label, type(error).__name__, error)


g = gen()
attempt("generator", lambda: g.send("too early"))
attempt("still usable", lambda: g.send(None))
attempt("later", lambda: g.send("fine"))
a = agen()
attempt("async generator", lambda: a.asend("too early").send(None))
attempt("its first step", lambda: a.asend(None).send(None))
attempt("its second", lambda: a.asend("fine").send(None))
c = coro()
attempt("coroutine", lambda: c.send("too early"))
attempt("then", lambda: c.send(None))
w = waits()
attempt("await", lambda: w.send(0))
attempt("started", lambda: w.send(None))
attempt("value reaches it", lambda: w.send(0))
for falsy in (0, "", False, ()):
    fresh = gen()
    attempt(f"falsy {falsy!r}", lambda: fresh.send(falsy))
delegating = (lambda: (yield from gen()))()
attempt("through yield from", lambda: delegating.send(1))
attempt("started", lambda: next(delegating))
