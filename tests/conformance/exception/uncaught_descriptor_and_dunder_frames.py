class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive, not {value}")
        instance.__dict__[self.name] = value


class Rectangle:
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self.width, self.height = width, height

    def __mul__(self, factor):
        return Rectangle(self.width * factor, self.height * factor)

    def __iadd__(self, other):
        self.width += other
        return self


r = Rectangle(1, 2)
r += 3
print(r.width, (r * 2).height)
scaled = [r * factor for factor in (1, -1)]
