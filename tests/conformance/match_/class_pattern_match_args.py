class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def describe(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point3(x, y, z=0):
            return f"flat {x} {y}"
        case Point(x=0, y=other) | Point(other, 0):
            return f"on an axis at {other}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "some point"
        case int(n) | float(n):
            return f"number {n}"
        case str() as text:
            return f"text {text}"
        case bool():
            return "never: bool is an int"
        case list([first, *_]):
            return f"list from {first}"
        case dict({"k": v}):
            return f"dict {v}"
    return "nothing"


for value in (Point(0, 0), Point3(1, 2, 0), Point(0, 5), Point(7, 0), Point(3, 3), Point3(1, 2, 3), True, 2.5, "s", [9, 8], {"k": 1}, None, ()):
    print(describe(value))


class NoArgs:
    a = 1


class ListArgs:
    __match_args__ = ["a"]
    a = 1


class BadNames:
    __match_args__ = (5,)


class Missing:
    __match_args__ = ("gone",)


class Raising:
    __match_args__ = ("a",)

    @property
    def a(self):
        raise ValueError("asked")


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def try_one(value, kind):
    match value:
        case kind(1):
            return "matched"
    return "no match"


def try_two(value, kind):
    match value:
        case kind(1, 2):
            return "matched"
    return "no match"


def try_double(value):
    match value:
        case Point(1, x=2):
            return "matched"


for value, kind in ((NoArgs(), NoArgs), (ListArgs(), ListArgs), (BadNames(), BadNames), (Missing(), Missing), (Raising(), Raising), (1, int), (1, 5), (1, (int, str)), (Point(1, 2), Point)):
    attempt(lambda: try_one(value, kind))
attempt(lambda: try_two(1, int))
attempt(lambda: try_two("a", str))
attempt(lambda: try_two(Point3(1, 2, 3), Point3))
attempt(lambda: try_double(Point(1, 2)))
