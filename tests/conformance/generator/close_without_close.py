class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def g():
    yield from Broken()


a = g()
next(a)
try:
    a.send(1)
except ZeroDivisionError as e:
    print("send", e)
b = g()
next(b)
try:
    b.throw(KeyError)
except ZeroDivisionError as e:
    print("throw", e)
del b
c = g()
next(c)
print(c.close())
del c


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 2


def h():
    try:
        yield from Plain()
    except GeneratorExit:
        print("exit seen")
        raise
    except ValueError as e:
        yield f"caught {e}"


d = h()
next(d)
print(d.throw(ValueError("v")))
d = h()
next(d)
d.close()
try:
    d = h()
    next(d)
    d.send(3)
except AttributeError as e:
    print(e)
