# Async generators without an event loop: the coroutine is driven by send.
async def numbers(count):
    for number in range(count):
        yield number


async def doubled(source):
    async for number in source:
        yield number * 2


async def total(count):
    result = 0
    async for number in doubled(numbers(count)):
        result += number
    return result


coroutine = total(1_100_000)
try:
    coroutine.send(None)
except StopIteration as stop:
    print("async_by_hand", stop.value)
