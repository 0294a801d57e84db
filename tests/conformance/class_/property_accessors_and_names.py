class Circle:
    def __init__(self, radius):
        self._radius = radius

    @property
    def radius(self):
        """How far the edge is."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._radius = value

    @radius.deleter
    def radius(self):
        print("radius forgotten")
        self._radius = 0

    area = property(lambda self: 3 * self._radius**2, doc="Roughly.")
    write_only = property(None, lambda self, value: print("wrote", value))


c = Circle(2)
print(c.radius, c.area, Circle.radius.__doc__, Circle.area.__doc__)
c.radius = 5
del c.radius
print(c.radius)


def attempt(action):
    try:
        print(action())
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


c.write_only = 3
attempt(lambda: c.write_only)
attempt(lambda: setattr(c, "area", 1))
attempt(lambda: delattr(c, "area"))
attempt(lambda: setattr(c, "radius", -1))
attempt(lambda: setattr(Circle.radius, "fget", None))
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: Circle.radius.__name__)
attempt(lambda: Circle.write_only.__name__)
print(Circle.radius.fget.__name__, Circle.radius.fdel is not None, Circle.area.fset)
print(type(Circle.radius), Circle.radius.__get__(None, Circle) is Circle.radius)
attempt(lambda: Circle.radius.__get__(c))
attempt(lambda: property().__get__(c))
Circle.radius.__doc__ = "changed"
print(Circle.radius.__doc__)
print(Circle.radius.getter(lambda self: "other").__get__(c), Circle.radius.__get__(c))


class Abstract:
    @property
    def it(self): ...

    it.fget.__isabstractmethod__ = True


print(Abstract.it.__isabstractmethod__, Circle.area.__isabstractmethod__)
