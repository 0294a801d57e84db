"""Awaited answers, one coroutine at a time."""


class Answer:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def ask(number):
    first = await Answer(number)
    second = await Answer(first + 1)
    return second


def drive(coroutine):
    value = None
    while True:
        try:
            value = coroutine.send(value)
        except StopIteration as stop:
            return stop.value


print(sum(drive(ask(number)) for number in range(2_000)))
