class Foreign:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        if value == "stop":
            raise StopIteration("sent stop")
        return f"sent {value}"

    def throw(self, exc):
        return f"threw {exc!r}"

    def close(self):
        print("closed")


def g():
    result = yield from Foreign()
    yield f"result {result}"


it = g()
print(next(it), it.send(1), it.throw(ValueError("x")), next(it))
print(it.send("stop"))
it = g()
next(it)
it.close()
it = g()
next(it)
try:
    it.throw(GeneratorExit)
except GeneratorExit:
    print("exit")


class Bare:
    def __iter__(self):
        return iter([1, 2, 3])


def h():
    yield from Bare()


it = h()
next(it)
try:
    it.send(5)
except AttributeError as err:
    print(err)
it = h()
next(it)
try:
    it.throw(KeyError("k"))
except KeyError as err:
    print("passed", err)
