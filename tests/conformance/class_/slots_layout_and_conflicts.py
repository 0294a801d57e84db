def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = Point(1)
attempt(lambda: p.x)
attempt(lambda: p.y)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: delattr(p, "y"))
attempt(lambda: p.__dict__)
attempt(lambda: Point.x.__get__(p))
attempt(lambda: Point.x.__get__(None, Point) is Point.x)
attempt(lambda: Point.x.__get__(3))
attempt(lambda: Point.x.__set__(3, 4))
attempt(lambda: repr(Point.x))
attempt(lambda: type(Point.x).__name__)
attempt(lambda: type("A", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("A", (), {"__slots__": ("1a",)}))
attempt(lambda: type("A", (), {"__slots__": (1,)}))
attempt(lambda: type("A", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: type("A", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("A", (tuple,), {"__slots__": ()})((1, 2)))
attempt(lambda: type("L", (Point, type("M", (), {"__slots__": ("m",)})), {}))
attempt(lambda: type("S", (), {"__slots__": "one"}).one)


class Private:
    __slots__ = ("__hidden", "__weakref__")

    def __init__(self):
        self.__hidden = 7


attempt(lambda: Private()._Private__hidden)
attempt(lambda: Private.__slots__)


class Open(Point):
    pass


o = Open(3)
o.free = 1
attempt(lambda: (o.x, o.__dict__))


class Documented:
    __slots__ = {"width": "how wide", "height": "how high"}


attempt(lambda: (Documented.width.__doc__, Documented.__slots__["height"]))
