"""Resources all opened before the first is used."""
from contextlib import ExitStack, contextmanager

log = []


@contextmanager
def resource(name):
    log.append(name)
    yield name * 2
    log.append(-name)


with ExitStack() as stack:
    opened = [stack.enter_context(resource(n)) for n in range(200)]
    total = sum(opened)
print(total, len(log))
