def inner(n):
    yield n
    raise ValueError(f"inner {n}")


def outer():
    for n in range(2):
        try:
            yield from inner(n)
        except ValueError as err:
            yield f"caught {err}"
    yield from inner(9)


g = outer()
try:
    for v in g:
        print(v)
except ValueError as err:
    print("escaped", err)
    tb = err.__traceback__
    names = []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)
print(list(g))
