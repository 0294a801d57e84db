"""Headings, one at a time."""


def headings(n):
    for i in range(n):
        yield f"chapter {i}: the quick brown fox".title()


length = foxes = 0
for heading in headings(1_000):
    length += len(heading) + 1
    foxes += heading.count("Fox")
print(length - 1, foxes, heading[-3:])
