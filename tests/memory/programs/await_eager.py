"""Awaited answers gathered by hand in a list of coroutines."""


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


waiting = [ask(number) for number in range(2_000)]
asked = [coroutine.send(None) for coroutine in waiting]
again = [coroutine.send(value) for coroutine, value in zip(waiting, asked)]
results = []
for coroutine, value in zip(waiting, again):
    try:
        coroutine.send(value)
    except StopIteration as stop:
        results.append(stop.value)
print(sum(results))
