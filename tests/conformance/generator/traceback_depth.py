def level(n):
    if n == 0:
        yield "bottom"
        raise ValueError("from the bottom")
    yield from level(n - 1)

def names(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out

g = level(3)
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e, names(e))

g = level(2)
next(g)
try:
    g.throw(KeyError("thrown"))
except KeyError as e:
    print(e, names(e))
g = level(1)
try:
    g.throw(KeyError("before start"))
except KeyError as e:
    print(e, names(e))
