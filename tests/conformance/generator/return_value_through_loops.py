def parts():
    yield 1
    yield 2
    return "the sum was never asked for"


for item in parts():
    print(item, end=" ")
print(list(parts()), sum(parts()), tuple(parts()))


def keep():
    result = yield from parts()
    print("got", result)


list(keep())
g = parts()
while True:
    try:
        print("item", next(g))
    except StopIteration as stop:
        print("value", stop.value, stop.args)
        break
try:
    next(g)
except StopIteration as stop:
    print("again", stop.value, stop.args)


def returns(what):
    return what
    yield


for what in (None, 0, (), (1, 2), ValueError("as a value"), StopIteration(5)):
    try:
        next(returns(what))
    except StopIteration as stop:
        print(repr(stop.value), stop.args)


def first_of_two(a, b):
    winner = yield from a
    return winner if winner is not None else (yield from b)


def run(generator):
    items = []
    try:
        while True:
            items.append(next(generator))
    except StopIteration as stop:
        return items, stop.value


print(run(first_of_two(iter([1, 2]), parts())))
print(run(first_of_two(parts(), iter("unused"))))
