class Promise:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        got = yield self
        return (self.value, got)


def process():
    a = yield from Promise("one")
    b = yield from Promise("two")
    return a, b


p = process()
first = next(p)
print(first.value)
second = p.send("answer 1")
print(second.value)
try:
    p.send("answer 2")
except StopIteration as stop:
    print(stop.value)
