def countdown(n):
    while n:
        skip = yield n
        n -= 2 if skip else 1


c = countdown(6)
for v in c:
    print(v)
    if v == 5:
        print("swallowed", c.send(True))

c = countdown(5)
print(next(c), c.send(True), c.send(False), list(c))
