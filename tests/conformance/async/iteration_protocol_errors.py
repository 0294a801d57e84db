import asyncio


class NoNext:
    def __aiter__(self):
        return self


class SyncIter:
    def __aiter__(self):
        return iter([1])


class NotAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Coroutine:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class Fine:
    def __init__(self, stop):
        self.n, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == self.stop:
            raise StopAsyncIteration("no more")
        self.n += 1
        return self.n


async def main():
    for source in (5, NoNext(), SyncIter(), NotAwaitable(), Coroutine(), [1]):
        try:
            async for item in source:
                print(item)
        except TypeError as error:
            print(error)
    async for item in Fine(3):
        if item == 2:
            continue
        print(item)
    else:
        print("else reached")
    async for item in Fine(3):
        break
    else:
        print("never")
    it = aiter(Fine(1))
    print(await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as stop:
        print(stop.args)
    for action in (lambda: aiter(5), lambda: anext(5), lambda: aiter([]), lambda: iter(Fine(1)), lambda: next(Fine(1))):
        try:
            action()
        except TypeError as error:
            print(error)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
