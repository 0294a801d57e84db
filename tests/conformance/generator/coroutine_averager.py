import functools

def primed(func):
    @functools.wraps(func)
    def start(*args):
        gen = func(*args)
        next(gen)
        return gen
    return start

@primed
def averager():
    total = count = 0
    average = None
    while True:
        term = yield average
        if term is None:
            break
        total += term
        count += 1
        average = total / count
    return (count, average)

a = averager()
print([a.send(n) for n in (10, 30, 5)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
b = averager()
try:
    b.send("x")
except TypeError as e:
    print("TypeError:", e)
try:
    b.send(1)
except StopIteration as e:
    print("dead", e.value)
print(averager.__name__)
