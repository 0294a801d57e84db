from array import array
from itertools import islice

a = array("i", [1, 2, 3])
out = []
for value in a:
    out.append(value)
    if len(a) < 6:
        a.append(value * 10)
print(out, a)


def windows(values, size):
    for at in range(len(values) - size + 1):
        yield values[at:at + size]


print(list(windows(array("b", b"abcd"), 3)), list(islice(a, 2)))
running = array("q")
for value in a:
    running.append((running[-1] if running else 0) + value)
print(running)
print({c: array(c, [1]).tobytes() for c in "bhiqfd"})
