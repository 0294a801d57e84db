import sys


async def simple():
    return 1


async def failing():
    raise StopIteration("not allowed")


async def failing_async():
    raise StopAsyncIteration("fine here")


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__))


def made(function=simple):
    coro = function()
    kept.append(coro)
    return coro


kept = []
attempt(lambda: made().send(1))
attempt(lambda: made(failing).send(None))
attempt(lambda: made(failing_async).send(None))
attempt(lambda: iter(made()))
attempt(lambda: next(made()))
attempt(lambda: list(made()))
attempt(lambda: made().throw(KeyError("k")))
attempt(lambda: made().throw(5))
attempt(lambda: made().close())
attempt(lambda: made() + made())
attempt(lambda: made()())
attempt(lambda: [*made()])
attempt(lambda: (lambda a: a)(**made()))
coro = made()
attempt(lambda: coro.send(None))
attempt(lambda: coro.send(None))
attempt(lambda: coro.throw(ValueError("late")))
attempt(lambda: coro.close())
wrapper = made().__await__()
attempt(lambda: type(wrapper).__name__)
attempt(lambda: wrapper.send(None))
attempt(lambda: iter(wrapper) is wrapper)
print(simple().__class__, coro.__name__, coro.__qualname__, coro.cr_code.co_name)
for coro in kept:
    coro.close()
sys.stderr.flush()
