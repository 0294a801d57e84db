def returns(value):
    return value
    yield


def collect():
    for value in ((1, 2), (), None, [1], StopIteration("s"), {"a": 1}):
        got = yield from returns(value)
        yield repr(got)


print(list(collect()))


def wrapped():
    try:
        result = yield from returns((1,))
        a, = result
        yield a
    finally:
        yield "end"


print(list(wrapped()))
