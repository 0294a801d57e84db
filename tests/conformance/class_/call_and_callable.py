class Adder:
    def __init__(self, base):
        self.base = base

    def __call__(self, *args, **options):
        return self.base + sum(args), options


add = Adder(10)
print(add(1, 2, key=3), callable(add), callable(Adder), callable(5), callable(None))
add.__call__ = lambda: "never used"
print(add(), add.__call__())


class Late:
    pass


late = Late()
late.__call__ = lambda: "instance attribute"


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: late())
attempt(lambda: callable(late))
Late.__call__ = lambda self, x=1: f"called with {x}"
attempt(lambda: late(5))
attempt(lambda: late(5, 6))
attempt(lambda: 5())
attempt(lambda: None())
attempt(lambda: "abc"())
attempt(lambda: Adder())
attempt(lambda: Adder(1, 2))
attempt(lambda: object(1))
attempt(lambda: Late(1))
attempt(lambda: Late(a=1))
Late.__call__ = staticmethod(lambda: "static call")
attempt(lambda: late())
Late.__call__ = Adder(100)
attempt(lambda: late(1))
Late.__call__ = None
attempt(lambda: late())
attempt(lambda: callable(late))


class Nested:
    class Meta(type):
        def __call__(cls, *args):
            return [cls.__name__, *args]

    class Inner(metaclass=Meta):
        pass


attempt(lambda: Nested.Inner(1, 2))
attempt(lambda: Nested.Inner(k=1))


class Getattr:
    def __getattr__(self, name):
        return lambda *args: (name, args)


attempt(lambda: Getattr().anything(1))
attempt(lambda: Getattr()())
