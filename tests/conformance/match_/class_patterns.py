class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

def f(v):
    match v:
        case P(0, 0):
            yield "origin"
        case P(x, y=0) | P(0, x):
            yield f"axis {x}"
        case P(x=x):
            yield f"point {x}"
        case int(n) | float(n):
            yield f"number {n}"
        case str():
            yield "string"

for v in (P(0, 0), P(3, 0), P(0, 4), P(1, 2), 5, 2.5, True, "s", None):
    print(list(f(v)))
try:
    match P(1, 2):
        case P(1, 2, 3):
            pass
except TypeError as e:
    print(e)
try:
    match 1:
        case int(real, imag):
            pass
except TypeError as e:
    print(e)
