"""Readers that all stand open at once, and are closed at the end."""
closed = 0


def reader(n):
    global closed
    try:
        while True:
            yield n
            n += 1
    finally:
        closed += 1


readers = [reader(n) for n in range(300)]
total = sum([next(r) for r in readers])
for r in readers:
    r.close()
print(total, closed)
