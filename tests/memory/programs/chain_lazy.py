"""Three sources chained."""
from itertools import chain

first = range(10_000)
second = (n * 10 for n in range(10_000))
third = (-n for n in range(10_000))
count = total = 0
for n in chain(first, second, third):
    count += 1
    total += n
print(count, total)
