def level(n):
    if n == 0:
        yield "ok"
        raise LookupError("at the bottom")
    yield from level(n - 1)


g = level(2)
print(next(g))
next(g)
