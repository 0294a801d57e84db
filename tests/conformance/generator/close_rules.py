def mean():
    total = count = 0
    try:
        while True:
            total += yield
            count += 1
    except GeneratorExit:
        return total / count


m = mean()
next(m)
m.send(3)
m.send(5)
print(m.close(), m.close())


def stubborn():
    try:
        yield 1
    finally:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as err:
    print(err)


def other():
    try:
        yield
    except GeneratorExit:
        raise KeyError("instead")


o = other()
next(o)
try:
    o.close()
except KeyError as err:
    print("KeyError", err)
unstarted = mean()
print(unstarted.close(), list(unstarted))
