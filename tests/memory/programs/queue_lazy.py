"""Tasks put into a deque a few at a time."""
from collections import deque


def tasks(n):
    waiting = deque()
    for number in range(n):
        waiting.append((number, "task"))
        if len(waiting) == 100:
            while waiting:
                yield waiting.popleft()
    yield from waiting


done = 0
for number, name in tasks(50_000):
    done += number
print(done)
