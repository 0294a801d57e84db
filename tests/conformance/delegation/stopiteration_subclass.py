class MyStop(StopIteration):
    pass


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise MyStop("custom value", "second")
        return self.n


def g():
    result = yield from It()
    yield ["result", result]


print(list(g()))


class Raises:
    def __iter__(self):
        raise StopIteration("from __iter__")


def h():
    yield from Raises()


try:
    list(h())
except RuntimeError as err:
    print(err, repr(err.__cause__))
