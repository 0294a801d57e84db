class Ctx:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.suppress


def lines():
    with Ctx("a") as a, Ctx("b", True) as b:
        yield a
        yield b
    yield "outside"


print(list(lines()))
g = lines()
next(g)
try:
    g.close()
except RuntimeError as err:
    print(err)
print("closed", next(g, None))
g = lines()
next(g)
print(g.throw(ValueError("suppressed by b")))
