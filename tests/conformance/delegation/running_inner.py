def inner():
    try:
        outer_gen.send(None)
    except ValueError as err:
        yield str(err)
    try:
        next(inner_gen)
    except ValueError as err:
        yield str(err)


def outer():
    global inner_gen
    inner_gen = inner()
    yield from inner_gen


outer_gen = outer()
print(next(outer_gen))
print(inner_gen.gi_running, inner_gen.gi_suspended)
print(next(outer_gen))


def shared_user(it):
    yield from it


it = iter(range(5))
x, y = shared_user(it), shared_user(it)
print(next(x), next(y), next(x), list(y), list(x))
g = (n for n in range(3))
p, q = shared_user(g), shared_user(g)
print(next(p), next(q))
p.close()
print(list(q))
