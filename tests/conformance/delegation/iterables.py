def chain(*its):
    for it in its:
        yield from it


print(list(chain([1, 2], (3,), "ab", {5: 6}, range(2), {7}, iter([8]), map(str, [9]), b"z")))
try:
    list(chain(5))
except TypeError as err:
    print(err)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("liftoff")
        self.n -= 1
        return self.n


def wraps():
    print("value:", (yield from Countdown(2)))


print(list(wraps()))
