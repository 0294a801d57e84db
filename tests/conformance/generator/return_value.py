def work():
    yield "a"
    return "summary"


w = work()
print(next(w))
try:
    next(w)
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    next(w)
except StopIteration as stop:
    print(stop.value, stop.args)


def tuple_value():
    return (1, 2)
    yield


try:
    next(tuple_value())
except StopIteration as stop:
    print(stop.value, stop.args)


def driver():
    print("collected", (yield from work()))


print(list(work()), list(driver()))
