import types

def counter(limit):
    n = 0
    while n < limit:
        yield n
        n += 1

g = counter(2)
print(type(g) is types.GeneratorType, g.__name__, g.__qualname__)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom)
print(g.gi_code is counter.__code__, g.gi_code.co_name)
print(g.gi_frame.f_locals)
next(g)
print(g.gi_running, g.gi_suspended, g.gi_frame.f_locals)
next(g)
print(g.gi_frame.f_locals)
print(list(g), g.gi_frame, g.gi_suspended)
g.__name__ = "renamed"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
for value in 1, None:
    try:
        g.__name__ = value
    except TypeError as e:
        print(e)
try:
    g.gi_running = True
except AttributeError as e:
    print(e)
