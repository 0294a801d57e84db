"""One batch at a time."""
from itertools import batched

print(max(sum(batch) for batch in batched(range(60_000), 64)))
