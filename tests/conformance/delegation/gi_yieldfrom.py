def a():
    yield 1


def b():
    yield from a()


def c():
    it = b()
    yield from it
    yield from [10, 20]


g = c()
print(g.gi_yieldfrom)
next(g)
print(g.gi_yieldfrom.__name__, g.gi_yieldfrom.gi_yieldfrom.__name__, g.gi_yieldfrom.gi_yieldfrom.gi_yieldfrom)
next(g)
print(type(g.gi_yieldfrom).__name__)
list(g)
print(g.gi_yieldfrom)


def chain(n):
    if n == 0:
        yield "end"
    else:
        yield from chain(n - 1)


g = chain(5)
next(g)
depth = 0
while g is not None:
    depth += 1
    g = g.gi_yieldfrom
print(depth)
