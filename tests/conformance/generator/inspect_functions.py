import inspect

def g(flag):
    x = 1
    states.append(inspect.getgeneratorstate(it))
    y = yield x
    z = y * 2
    yield z

states = []
it = g(True)
print(inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
next(it)
print(inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
it.send(4)
print(inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
it.close()
print(inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
print(states)
print(inspect.isgeneratorfunction(g), inspect.isgenerator(it), inspect.isgenerator(g))
print(inspect.isgeneratorfunction(lambda: (yield)), inspect.isgenerator(x for x in ()))
print(inspect.isgeneratorfunction(len), inspect.iscoroutinefunction(g))
try:
    inspect.getgeneratorlocals([1])
except TypeError as e:
    print("TypeError:", e)
