class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("swallows", True):
    raise ValueError("gone")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("seen")
except KeyError as err:
    print("caught", err)


def g():
    with Manager("gen"):
        yield 1
        yield 2


it = g()
next(it)
it.close()
for v in g():
    break


def early():
    with Manager("return"):
        return "value"


print(early())
try:
    with 5:
        pass
except TypeError as err:
    print(err)
