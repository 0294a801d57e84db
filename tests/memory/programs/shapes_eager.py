"""Shapes of three classes in a list."""


class Shape:
    def __init__(self, name):
        self.name = name

    @property
    def area(self):
        return 0


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    @property
    def area(self):
        return self.side * self.side


class Box(Square):
    __slots__ = ("height",)

    def __init__(self, side, height):
        super().__init__(side)
        self.height = height

    @property
    def area(self):
        return 2 * super().area + 4 * self.side * self.height


shapes = [Square(i) if i % 2 else Box(i, 3) for i in range(3_000)]
print(sum(shape.area for shape in shapes))
