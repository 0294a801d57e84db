def make():
    n = 0
    def up():
        nonlocal n
        while True:
            n += 1
            yield n
    def reset():
        nonlocal n
        n = yield "reset to?"
    return up(), reset, lambda: n

up, reset, peek = make()
print(next(up), next(up), peek())
r = reset()
print(next(r))
try:
    r.send(50)
except StopIteration:
    print(next(up), peek())
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
