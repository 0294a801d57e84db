def g():
    for action in (lambda: next(it), lambda: it.send(1), lambda: it.close(), lambda: it.throw(KeyError)):
        try:
            action()
        except ValueError as e:
            yield str(e)
    yield it.gi_running

it = g()
print(list(it))

class Loop:
    def __iter__(self):
        yield 1
        yield list(self.it)

loop = Loop()
loop.it = iter(loop)
print(next(loop.it))
try:
    next(loop.it)
except ValueError as e:
    print("ValueError:", e)
print(next(loop.it, "finished"))
