import operator
from functools import reduce


class Field:
    def __init__(self, kind, default=...):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("_fields", {})

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(instance).__name__}.{self.name} wants {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value


class Record:
    fields = ()

    def __init_subclass__(cls, *, frozen=False, order=False):
        own = tuple(name for name, value in vars(cls).items() if isinstance(value, Field))
        cls.fields = cls.fields + own
        cls.__match_args__ = cls.fields
        if frozen:
            cls.__setattr__ = cls.__delattr__ = cls._refuse
            cls.__hash__ = lambda self: hash(self._key())
        if order:
            cls.__lt__ = lambda self, other: self._key() < other._key()

    def __init__(self, *args, **options):
        if len(args) > len(self.fields):
            raise TypeError(f"{type(self).__name__}() takes {len(self.fields)} fields, {len(args)} given")
        given = dict(zip(self.fields, args)) | options
        for name in self.fields:
            if name in given:
                type(self).__dict__.get(name, getattr(type(self), name)).__set__(self, given.pop(name))
            elif getattr(type(self), name).default is ...:
                raise TypeError(f"{type(self).__name__}() lacks {name!r}")
        if given:
            raise TypeError(f"unknown: {', '.join(given)}")

    def _key(self):
        return tuple(getattr(self, name) for name in self.fields)

    def _refuse(self, name, *value):
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")

    def __eq__(self, other):
        return type(self) is type(other) and self._key() == other._key()

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"


class Point(Record, frozen=True, order=True):
    x = Field(int)
    y = Field(int, 0)


class Named(Point):
    name = Field(str, "?")


print(Point(1), Point(1, 2) == Point(1, y=2), sorted([Point(2), Point(1, 5)]), len({Point(1), Point(1)}), Named(1, name="n"), Named.fields)
for action in (lambda: Point(), lambda: Point("a"), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(Point(1), "x", 2), lambda: delattr(Point(1), "x"), lambda: hash(Record()), lambda: Point(1) < 5):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
match Named(3, 4, "five"):
    case Named(x, y, name):
        print(x, y, name)
print(reduce(operator.add, (p.x for p in (Point(1), Point(2)))), Point.x.default, Point.__match_args__)
