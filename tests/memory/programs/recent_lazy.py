"""Hits of a memory for the last fifty pages; the visits come one by one."""
from collections import OrderedDict


def visits(n):
    for i in range(n):
        yield i * i % 211


recent = OrderedDict()
hits = 0
for page in visits(3_000):
    if page in recent:
        hits += 1
        recent.move_to_end(page)
    else:
        recent[page] = True
        if len(recent) > 50:
            recent.popitem(last=False)
print(hits, len(recent))
