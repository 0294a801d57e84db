class Wrapped:
    def __init__(self, iterator):
        self.iterator = iterator

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.iterator)


class WithSend(Wrapped):
    def send(self, value):
        print("send", value, end=" ")
        return self.iterator.send(value)


class WithThrow(Wrapped):
    def throw(self, *details):
        print("throw", repr(details[0]), len(details), end=" ")
        return "from throw"

    def close(self):
        print("close", end=" ")


def echo():
    got = None
    while True:
        got = yield f"echo {got}"


def outer(inner):
    try:
        result = yield from inner
    except Exception as error:
        result = f"caught {error!r}"
    yield f"outer {result}"


for kind in (lambda g: g, Wrapped, WithSend, WithThrow):
    g = outer(kind(echo()))
    print(next(g), end=" | ")
    for action in (lambda: g.send(None), lambda: g.send(1), lambda: next(g), lambda: g.throw(ValueError("v")), lambda: g.close()):
        try:
            print(action(), end=" | ")
        except Exception as error:
            print(type(error).__name__, error, end=" | ")
    print()


class Ends(Wrapped):
    def throw(self, error):
        raise StopIteration("value from throw")


class Converts(Wrapped):
    def throw(self, error):
        raise KeyError("converted") from error

    close = None


g = outer(Ends(echo()))
next(g)
print(g.throw(ValueError("ends the inner")))
g = outer(Converts(echo()))
next(g)
print(g.throw(ValueError("original")))
g = outer(Converts(echo()))
next(g)
try:
    g.close()
except TypeError as error:
    print(error)


class SendStops(Wrapped):
    def send(self, value):
        raise StopIteration(f"stopped by {value}")


g = outer(SendStops(echo()))
print(next(g), g.send("x"))


class Getattr(Wrapped):
    def __getattr__(self, name):
        print("asked for", name, end=" ")
        raise AttributeError(name)


g = outer(Getattr(echo()))
next(g)
try:
    print(g.throw(OSError("o")))
finally:
    g.close()
print("closed")
