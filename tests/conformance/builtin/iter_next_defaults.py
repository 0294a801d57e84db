it = iter([1])
print(next(it), next(it, "default"))
try:
    next(it)
except StopIteration as stop:
    print("stop", stop.args)
lines = iter(["a", "b", "", "c"])
print(list(iter(lambda: next(lines), "")))
print(list(lines))


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


c = Count(3)
print(list(c), list(c), iter(c) is c)
for f in (lambda: next(), lambda: next(it, 1, 2), lambda: iter(), lambda: iter(1, 2, 3), lambda: next([1]), lambda: iter(1), lambda: iter("a", "b"), lambda: next(it, default=1)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


class Raises:
    def __next__(self):
        raise ValueError("in next")

    def __iter__(self):
        return self


try:
    next(Raises(), "default is not for other errors")
except ValueError as err:
    print(err)
