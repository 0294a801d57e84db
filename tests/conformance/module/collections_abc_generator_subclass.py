from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Generator, Iterator


class Countdown(Generator):
    def __init__(self, n):
        self.n = n

    def send(self, value):
        if value is not None:
            self.n = value
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n

    def throw(self, kind, value=None, tb=None):
        print("throw", kind if isinstance(kind, BaseException) else kind.__name__)
        self.n = 0
        return super().throw(kind, value, tb)


c = Countdown(3)
print(next(c), c.send(9), next(c), isinstance(c, Iterator), iter(c) is c)
try:
    c.throw(ValueError("v"))
except ValueError as e:
    print("out", e)
print(list(c), c.close())


def outer():
    result = yield from Countdown(2)
    print("result", result)


print(list(outer()))
try:
    Countdown(1).throw(KeyError)
except KeyError as e:
    print(repr(e))


class Stubborn(Generator):
    def send(self, value):
        return 1

    def throw(self, *args):
        return 2


try:
    Stubborn().close()
except RuntimeError as e:
    print(e)


class Lines(Iterator):
    def __next__(self):
        raise StopIteration


print(list(Lines()), issubclass(Lines, Iterator))
for kind in Generator, Coroutine, AsyncGenerator, AsyncIterator, Iterator:
    try:
        type("K", (kind,), {})()
    except TypeError as e:
        print(e)
