def work():
    yield "a"
    return "summary"


def bare():
    yield 1
    return


def falls_off():
    yield 1


for make in (work, bare, falls_off):
    g = make()
    next(g)
    try:
        next(g)
    except StopIteration as stop:
        print(make.__name__, repr(stop.value), stop.args)
print(list(work()), tuple(work()), [*work()])


def returns_tuple():
    return (1, 2)
    yield


try:
    next(returns_tuple())
except StopIteration as stop:
    print(stop.value, stop.args)
