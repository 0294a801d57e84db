import sys


def g():
    yield 1
    yield 2


it = g()
print(it.gi_running, it.gi_suspended, it.gi_frame is not None, it.gi_yieldfrom)
print(next(it), it.gi_running, it.gi_suspended)
print(it.gi_frame.f_lineno, it.gi_code.co_name, it.__name__, it.__qualname__)
it.close()
print(it.gi_frame, it.gi_suspended, it.gi_running)
print(sys.getsizeof(g()))
