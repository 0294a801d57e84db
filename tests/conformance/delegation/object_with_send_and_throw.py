class Echo:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        if value == "end":
            raise StopIteration("sent end")
        return f"sent {value}"

    def throw(self, *args):
        print("throw", len(args), args[0])
        if args[0] is KeyError or isinstance(args[0], KeyError):
            raise StopIteration("thrown end")
        return "thrown"


def over():
    result = yield from Echo()
    yield ["result", result]


g = over()
print(next(g), g.send(None), g.send("x"), g.send("end"))
g = over()
next(g)
print(g.throw(ValueError("v")))
print(g.throw(ValueError))
print(g.throw(KeyError("k")))
print(list(g))
