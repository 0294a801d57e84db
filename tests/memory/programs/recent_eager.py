"""Hits of a memory for the last fifty pages; all visits are in a list."""
from collections import OrderedDict

visits = [i * i % 211 for i in range(3_000)]
recent = OrderedDict()
hits = 0
for page in visits:
    if page in recent:
        hits += 1
        recent.move_to_end(page)
    else:
        recent[page] = True
        if len(recent) > 50:
            recent.popitem(last=False)
print(hits, len(recent))
