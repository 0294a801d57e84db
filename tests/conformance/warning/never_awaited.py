import asyncio


async def work(n):
    return n


def forgets():
    work(1)
    print("forgotten")


forgets()
c = work(2)
del c
print("dropped")
c = work(3)
c.close()
print("closed without complaint")


async def main():
    work(4)
    await work(5)
    print("main")


asyncio.run(main())


class Keeper:
    async def method(self):
        pass


Keeper().method()
[work(i) for i in range(2)]
