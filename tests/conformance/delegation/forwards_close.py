def inner(name):
    try:
        yield name
        yield "more"
    finally:
        print("inner closed", name)


def outer():
    try:
        yield from inner("a")
    finally:
        print("outer closed")


o = outer()
next(o)
print(o.close())


class WithClose:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n

    def close(self):
        print("close method called")


def over(it):
    yield from it


w = over(WithClose())
print(next(w), next(w))
w.close()
d = over(WithClose())
next(d)
del d
print("deleted")
