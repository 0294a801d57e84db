from collections import deque


def batched(source, size):
    batch = []
    for item in source:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)


def windows(source, size):
    window = deque(maxlen=size)
    for item in source:
        window.append(item)
        if len(window) == size:
            yield tuple(window)


def interleave(*sources):
    waiting = deque(map(iter, sources))
    while waiting:
        try:
            yield next(waiting[0])
        except StopIteration:
            waiting.popleft()
        else:
            waiting.rotate(-1)


print(list(batched("abcdefg", 3)))
print(list(windows(range(5), 3)))
print(list(interleave("abc", [1], (True, False))))
