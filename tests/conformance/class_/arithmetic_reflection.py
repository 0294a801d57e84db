class L:
    def __add__(self, o):
        return "L.add" if isinstance(o, int) else NotImplemented
    def __matmul__(self, o):
        return "matmul"

class R:
    def __radd__(self, o):
        return f"radd {type(o).__name__}"
    def __iadd__(self, o):
        return "iadd"

class S(L):
    def __radd__(self, o):
        return "S first"

r = R()
r += 1
print(L() + 1, L() + R(), 5 + R(), r, L() @ 2, L() + S())
for call in (lambda: L() + "x", lambda: L() - 1, lambda: R() + 1, lambda: -L(), lambda: 2 @ L()):
    try:
        call()
    except TypeError as e:
        print(e)
