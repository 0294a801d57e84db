class Res:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        return self.swallow

def g():
    with Res("a") as a, Res("b", True):
        got = yield a.name
        print("got", got)
        yield "second"
    yield "outside"

it = g()
print(next(it))
print(it.send(7))
print(list(it))
it = g()
next(it)
print(it.throw(ValueError("swallowed")))
it.close()
it = g()
next(it)
try:
    it.close()
except RuntimeError as e:
    print("RuntimeError:", e)
