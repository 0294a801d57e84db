"""Readers that are closed one after the other."""
closed = 0


def reader(n):
    global closed
    try:
        while True:
            yield n
            n += 1
    finally:
        closed += 1


total = 0
for n in range(300):
    r = reader(n)
    total += next(r)
    r.close()
print(total, closed)
