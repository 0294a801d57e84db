def total():
    t = 0
    while True:
        t += yield t


a = total()
next(a)
print(a.send(2), a.send(5))
try:
    next(a)
except TypeError as err:
    print(err)
print(list(a))


def tolerant():
    t = 0
    while True:
        t += (yield t) or 0


b = tolerant()
print(next(b), b.send(3), next(b), b.send(4))
