def inner():
    yield 1
    raise ValueError("deep")


def middle():
    yield from inner()


def outer():
    x = yield from middle()
    return x


def thrower():
    try:
        yield from inner()
    except KeyError as e:
        raise RuntimeError("converted") from e


t = thrower()
next(t)
try:
    t.throw(KeyError("k"))
except RuntimeError as e:
    tb, lines = e.__traceback__, []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(lines, repr(e.__cause__))
gen = (y for y in outer())
print(next(gen))
for _ in gen:
    pass
