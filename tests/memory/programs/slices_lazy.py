"""Moving averages from a window that slides."""
from collections import deque
from itertools import islice


def windows(values, size):
    source = iter(values)
    window = deque(islice(source, size), maxlen=size)
    yield window
    for value in source:
        window.append(value)
        yield window


count, best = 0, 0.0
for window in windows((i % 360 for i in range(20_000)), 8):
    average = sum(window) / 8
    best = max(best, average)
    count += 1
print(best, count)
