# Generators as context managers: suspended inside try and finally.
from contextlib import contextmanager

log = []


@contextmanager
def section(depth):
    log.append(depth)
    try:
        yield depth * 2
    finally:
        log.pop()


total = 0
for number in range(120_000):
    with section(number) as twice, section(twice) as four:
        total += four - len(log)
print("context_stack", total)
