# next() by hand, the end told by StopIteration and its value.
def few(first):
    yield first
    yield first + 1
    return first + 2


total = 0
for number in range(260_000):
    it = few(number)
    while True:
        try:
            total += next(it)
        except StopIteration as stop:
            total -= stop.value
            break
print("next_and_stop", total)
