# type() with bases whose metaclass makes its classes by itself.
class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        print("made", meta.__name__, name, sorted(keywords))
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("begun", cls.__name__, sorted(keywords))
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


made = type("Made", (Base,), {"x": 1})
print(type(made).__name__, made.x)
made = type.__new__(type, "New", (Base,), {})
print(type(made).__name__)
made = Meta("Direct", (), {}, extra=1)


class Plain(type):
    pass


class Other(metaclass=Plain):
    pass


print(type(type("Derived", (Other,), {})).__name__)


class Callable(type):
    __new__ = lambda meta, name, bases, namespace: "not a class" if bases else type.__new__(meta, name, bases, namespace)


class Odd(metaclass=Callable):
    pass


print(type("Odder", (Odd,), {}))
