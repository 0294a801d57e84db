import inspect


def observed():
    print(inspect.getgeneratorstate(g))
    a = 1
    got = yield a
    b = got
    yield b


g = observed()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.send("sent")
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
print(inspect.isgenerator(g), inspect.isgeneratorfunction(observed), inspect.isgenerator(observed))
print(inspect.isgenerator(n for n in ()), inspect.isgenerator(iter([])))
try:
    inspect.getgeneratorlocals([])
except TypeError as err:
    print(err)
