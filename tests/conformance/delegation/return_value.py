def inner():
    yield 1
    yield 2
    return "done"


def outer():
    result = yield from inner()
    print("inner returned:", result)
    yield 3
    return (yield from empty())


def empty():
    return "nothing yielded"
    yield


g = outer()
print([next(g), next(g), next(g)])
try:
    next(g)
except StopIteration as stop:
    print("outer returned:", stop.value)


def chain():
    return (yield from (yield from first()))


def first():
    yield "first"
    return inner()


c = chain()
print(list(c))
