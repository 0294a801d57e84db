class Step:
    def __await__(self):
        got = yield "step"
        return got


class Service:
    async def fetch(self, key):
        await Step()
        return {"a": 1}[key]

    async def both(self):
        return await self.fetch("a") + await self.fetch("missing")


async def main():
    service = Service()
    result = [await service.both() for _ in range(1)]
    return result


coroutine = main()
print(coroutine.send(None), coroutine.cr_await.cr_await.__name__)
print(coroutine.send(None))
coroutine.send(None)
