def g(a, b=2, *args, c, **kw):
    d = a + b
    yield d
    e = d * 2
    yield e


it = g(1, 5, 6, c=7, z=8)
print(it.gi_frame.f_locals)
next(it)
print(sorted(it.gi_frame.f_locals.items()))
next(it)
print(it.gi_frame.f_locals["e"], it.gi_frame.f_lineno)
