import inspect
import sys


def names():
    frame, found = sys._getframe(1), []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def inner():
    while True:
        got = yield names()
        if got == "stop":
            return names()


def middle():
    return (yield from inner())


def outer():
    result = yield from middle()
    yield ["result", result]


g = outer()
print(next(g), g.send(None))
print(g.send("stop"))


def caller():
    h = outer()
    return next(h)


print(caller())


async def leaf():
    return names()


async def branch():
    return await leaf()


try:
    branch().send(None)
except StopIteration as e:
    print(e.value)


def looks_at(box):
    yield box[0].gi_yieldfrom, box[0].gi_running, inspect.getgeneratorstate(box[0])


def delegates(box):
    yield from looks_at(box)


box = []
box.append(delegates(box))
print(next(box[0]), type(box[0].gi_yieldfrom).__name__, box[0].gi_running)


class Closing:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print("closing", owner.gi_running)
        try:
            next(owner)
        except ValueError as e:
            print(e)


def uses():
    yield from Closing()


owner = uses()
next(owner)
owner.close()
created = outer()
print(created.gi_frame.f_back, created.gi_frame.f_lineno - outer.__code__.co_firstlineno)
live = sys._getframe()
x = 5
print(live.f_locals["x"], live.f_lineno)
s = outer()
next(s)
for frame in (sys._getframe(), s.gi_frame):
    try:
        frame.clear()
    except RuntimeError as e:
        print(e)
