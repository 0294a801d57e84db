from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        """The area."""
        print("computing")
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, vars(c))
c.r = 3
print(c.area)
del c.area
print(c.area)
c.area = "set"
print(c.area, Circle.area.__doc__, type(Circle.area).__name__, Circle.area.attrname)


class Slotted:
    __slots__ = ("x",)

    @cached_property
    def p(self):
        return 1


class Renamed:
    def _make(self):
        return 5

    a = cached_property(_make)


print(Renamed().a)
try:
    Slotted().p
except TypeError as e:
    print(e)
try:
    class Twice:
        a = b = cached_property(lambda self: 1)
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e)
late = cached_property(lambda self: 1)
Renamed.late = late
try:
    Renamed().late
except TypeError as e:
    print(e)
