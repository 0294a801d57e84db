"""Partners that point at each other, taken apart at once."""
import gc


class Partner:
    def __init__(self, name):
        self.name = name
        self.other = None


def pairs(n):
    for i in range(n):
        a, b = Partner(i), Partner(-i)
        a.other, b.other = b, a
        yield a
        a.other = b.other = None


gc.disable()
print(sum(1 for _ in pairs(500)))
