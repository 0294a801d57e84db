"""The last thousand readings in a deque that forgets the others."""
from collections import deque


def readings(n):
    for i in range(n):
        yield i * 17 % 4_001


tail = deque(readings(300_000), maxlen=1_000)
print(sum(tail))
