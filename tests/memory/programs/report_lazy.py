"""The lines of a report, one at a time."""


def report(n):
    for i in range(n):
        yield f"{i}: {i * i}\n"


length = nines = 0
for line in report(3_000):
    length += len(line)
    nines += line.count("9")
print(length, nines)
