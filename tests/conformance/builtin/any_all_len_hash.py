def gen(*values):
    for v in values:
        print("see", v)
        yield v

print(any(gen(0, 1, 2)), all(gen(1, 0, 2)), any([]), all([]))

class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __hash__(self):
        return self.n

print(len(L(3)), len(L(True)), hash(L(5)), hash(1), hash(True), hash(2**61 - 1), hash(-1), hash(-2))
for call in (lambda: len(L(-1)), lambda: len(L("x")), lambda: len(L(1.5)), lambda: hash(L("x")), lambda: len(5), lambda: hash([]), lambda: hash(({},)),
             lambda: any(5), lambda: all(), lambda: len(), lambda: len([], []), lambda: len(int)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

class Eq:
    def __eq__(self, other):
        return True

try:
    hash(Eq())
except TypeError as e:
    print(e, Eq.__hash__)
