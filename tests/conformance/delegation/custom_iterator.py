class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration(f"result {self.n}")
        return self.n
    def send(self, value):
        print("send", value)
        return next(self)
    def throw(self, *args):
        print("throw", [a.__name__ if isinstance(a, type) else repr(a) for a in args if a is not None])
        return "from throw"
    def close(self):
        print("close")

def d():
    r = yield from It()
    print("r =", r)

g = d()
print(next(g), g.send("hi"), g.throw(ValueError("v")))
print(type(g.gi_yieldfrom).__name__)
print(list(g))
g = d()
next(g)
g.close()
g = d()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print("GeneratorExit escaped")
