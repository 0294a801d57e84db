"""Resources opened one after the other."""
from contextlib import contextmanager

opened = closed = total = 0


@contextmanager
def resource(name):
    global opened, closed
    opened += 1
    yield name * 2
    closed += 1


for n in range(200):
    with resource(n) as value:
        total += value
print(total, opened + closed)
