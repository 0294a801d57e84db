import asyncio


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print("exit", self.name, kind.__name__ if kind else None, error)
        return self.swallow


async def main():
    async with Resource("a") as a, Resource("b", swallow=True) as b:
        print(a.name, b.name)
        raise ValueError("inside")
    try:
        async with (
            Resource("c"),
            Resource("d"),
        ):
            raise KeyError("through both")
    except KeyError as error:
        print("caught", error)

    async def early():
        async with Resource("r"):
            return "returned"

    print(await early())
    for n in range(2):
        async with Resource(f"loop{n}"):
            if n == 0:
                continue
            break

    class Half:
        async def __aenter__(self):
            return self

    class Sync:
        def __enter__(self):
            return self

        def __exit__(self, *args):
            return True

    for manager in (Half(), Sync(), 5):
        try:
            async with manager:
                pass
        except TypeError as error:
            print(error)
    try:
        with Resource("wrong"):
            pass
    except TypeError as error:
        print(error)

    class NotAwaitable:
        def __aenter__(self):
            return 5

        async def __aexit__(self, *args):
            pass

    try:
        async with NotAwaitable():
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
