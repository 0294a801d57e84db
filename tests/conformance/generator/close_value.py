def mean():
    n = s = 0
    try:
        while True:
            s += yield
            n += 1
    except GeneratorExit:
        return s / n


m = mean()
next(m)
m.send(3)
m.send(5)
print(m.close())
print(m.close())


def quiet():
    try:
        yield 1
    finally:
        print("finally")


q = quiet()
print(q.close())
q = quiet()
next(q)
print(q.close())


def after_end():
    yield 1
    return "result"


a = after_end()
print(list(a), a.close())
