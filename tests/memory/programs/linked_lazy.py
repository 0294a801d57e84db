"""The same numbers from an object that is its own iterator."""


class Countdown:
    __slots__ = ("value",)

    def __init__(self, start):
        self.value = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.value == 0:
            raise StopIteration
        self.value -= 1
        return self.value


print(sum(Countdown(15_000)))
