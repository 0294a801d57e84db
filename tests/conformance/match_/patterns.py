class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(v):
    match v:
        case 0 | 1:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case str() as s:
            return f"text {s}"
        case [a, b]:
            return f"pair {a} {b}"
        case [first, *rest]:
            return f"list {first} {rest}"
        case {"kind": kind, **others}:
            return f"map {kind} {others}"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, y):
            return f"point {x} {y}"
        case None | True:
            return "singleton"
        case (1.5 | 2.5) as f:
            return f"float {f}"
        case _:
            return "other"


for v in (0, -5, "hi", (1, 2), [1, 2, 3], [], {"kind": "k", "a": 1}, Point(0, 3), Point(1, 2), None, True, 2.5, 7, {1}, b"x"):
    print(describe(v))
