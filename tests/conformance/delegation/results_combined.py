def count(n):
    for i in range(n):
        yield i
    return n * 100

def total():
    return (yield from count(1)) + (yield from count(2))

def drive(g):
    seen = []
    while True:
        try:
            seen.append(next(g))
        except StopIteration as e:
            return seen, e.value

print(drive(total()))

def listed():
    a, b = (yield from count(1)), (yield from count(2))
    return a, b

print(drive(listed()))
fn = lambda: (yield from count(2))
print(drive(fn()))

def empty():
    return "nothing yielded"
    yield

def e():
    x = yield from empty()
    y = yield from (i for i in ())
    return x, y

print(drive(e()))
