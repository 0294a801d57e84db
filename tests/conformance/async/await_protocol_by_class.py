class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return iter(())
        yield


class Steps:
    def __init__(self, *steps):
        self.steps = steps

    def __await__(self):
        for step in self.steps:
            got = yield step
            print("step got", got)
        return "steps done"


async def run():
    print("result", await Ready(1))
    print("result", await Steps("one", "two"))
    return "finished"


coro = run()
print(coro.send(None))
print(coro.send("first answer"))
try:
    coro.send("second answer")
except StopIteration as stop:
    print(stop.value)


class NotIterator:
    def __await__(self):
        return [1]


class GivesCoroutine:
    def __await__(self):
        return run()


class NoAwait:
    pass


async def waits(what):
    return await what


def attempt(what):
    coro = waits(what)
    try:
        coro.send(None)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
    except StopIteration as stop:
        print("value", stop.value)


for what in (NotIterator(), GivesCoroutine(), NoAwait(), 5, None, (x for x in "a"), [1]):
    attempt(what)
used = waits(Ready(None))
attempt(used)
attempt(used)
coro = waits(Steps("a"))
coro.send(None)
attempt(coro)
coro.close()
try:
    coro.send(None)
except RuntimeError as error:
    print(error)
print(coro.cr_frame, coro.cr_await, coro.cr_running)
import types


@types.coroutine
def old_style():
    got = yield "from old style"
    return got


coro = waits(old_style())
print(coro.send(None))
try:
    coro.send("back")
except StopIteration as stop:
    print(stop.value)
