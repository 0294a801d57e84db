"""Points with slots, all kept."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


points = [Point(i, -i) for i in range(40_000)]
print(max(p.x - p.y for p in points))
