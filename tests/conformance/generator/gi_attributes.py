def inner():
    yield "i"


def outer(x):
    y = x + 1
    yield y
    yield from inner()


g = outer(1)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_frame.f_lineno)
print(g.gi_code is outer.__code__, g.gi_code.co_name)
next(g)
print(g.gi_running, g.gi_suspended, g.gi_frame.f_lineno, g.gi_frame.f_locals)
next(g)
print(g.gi_yieldfrom.__name__, g.gi_frame.f_lineno)
list(g)
print(g.gi_frame, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name)
for name in ("gi_running", "gi_frame", "gi_code", "gi_yieldfrom"):
    try:
        setattr(g, name, 1)
    except AttributeError as err:
        print(err)
