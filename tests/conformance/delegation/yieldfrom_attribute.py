def leaf():
    yield "leaf"

def branch():
    yield "own"
    yield from leaf()
    yield from [1]
    yield "end"

g = branch()
print(g.gi_yieldfrom)
while True:
    try:
        v = next(g)
    except StopIteration:
        break
    y = g.gi_yieldfrom
    print(v, type(y).__name__, getattr(y, "__name__", None))
print(g.gi_yieldfrom)

def chain(n):
    if n:
        yield from chain(n - 1)
    else:
        yield "deep"

root = g = chain(4)
next(g)
depth = 0
while g.gi_yieldfrom is not None:
    g = g.gi_yieldfrom
    depth += 1
print(depth, g.gi_frame.f_locals)
