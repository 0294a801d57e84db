class Meta(type):
    def __new__(mcls, name, bases, namespace, /, **options):
        made = super().__new__(mcls, name, bases, namespace)
        made.options = options
        made.order = [k for k in namespace if not k.startswith("__")]
        return made

    def __init__(cls, name, bases, namespace, /, **options):
        super().__init__(name, bases, namespace)

    def __instancecheck__(cls, other):
        return hasattr(other, "quack") or super().__instancecheck__(other)

    def __setattr__(cls, name, value):
        if name.isupper() and name in vars(cls):
            raise AttributeError(f"{cls.__name__}.{name} is a constant")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("forget", name)
        super().__delattr__(name)

    @property
    def label(cls):
        return f"<{cls.__name__}>"

    @label.setter
    def label(cls, value):
        cls.__name__ = value

    def total(cls):
        return len(cls.order)


class Thing(metaclass=Meta, colour="red", size=3):
    B = 1
    a = 2

    def method(self):
        return self


class Child(Thing, colour="blue"):
    c = 3


print(Thing.options, Thing.order, Child.options, Child.order, Thing.label, Child.total(), type(Child) is Meta)
for action in (lambda: setattr(Thing, "B", 5), lambda: setattr(Child, "B", 6) or Child.B, lambda: delattr(Thing, "a"), lambda: Thing().label, lambda: Thing().total(), lambda: isinstance(5, Thing), lambda: isinstance(type("D", (), {"quack": 1})(), Thing), lambda: isinstance(Child(), Thing), lambda: issubclass(Child, Thing), lambda: setattr(Child, "label", "Renamed") or Child, lambda: Meta("Dynamic", (Thing,), {"x": 1}, extra=True).options, lambda: type("Plain", (Thing,), {}).options, lambda: type(type("Plain", (Thing,), {})), lambda: Meta.label.fget(Thing), lambda: Meta.total(Child), lambda: Meta(5), lambda: Meta("A"), lambda: Thing.nothing, lambda: Thing.mro()[1:], lambda: Meta.mro(Child)[0], lambda: super(Meta, Thing).__name__):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Counting(type):
    made = 0

    def __call__(cls, *args, **options):
        Counting.made += 1
        instance = cls.__new__(cls, *args, **options)
        if isinstance(instance, cls):
            instance.__init__(*args, **options)
        return instance


class Point(metaclass=Counting):
    def __new__(cls, *args):
        return "no point" if args == (0,) else super().__new__(cls)

    def __init__(self, *args):
        self.args = args


print(Point(1, 2).args, Point(0), Counting.made, type.__call__(Point, 3).args, Counting.made)
