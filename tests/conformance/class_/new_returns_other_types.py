class Cached:
    made = {}

    def __new__(cls, key):
        print("new", key)
        if key not in cls.made:
            cls.made[key] = super().__new__(cls)
        return cls.made[key]

    def __init__(self, key):
        print("init", key)
        self.count = getattr(self, "count", 0) + 1


print(Cached("a") is Cached("a"), Cached("a").count)


class Odd:
    def __new__(cls, *args):
        return args

    def __init__(self, *args):
        print("never called")


print(Odd(1, 2))


class Celsius(float):
    def __new__(cls, text):
        return super().__new__(cls, text.rstrip("C"))

    def __init__(self, text):
        self.text = text


c = Celsius("21.5C")
print(c, c + 1, c.text, type(c).__name__, type(c + 1).__name__)


class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))


print(Point(1, 2), Point(1, 2) == (1, 2), type(Point(1, 2)[:1]).__name__)


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: int.__new__(bool, 1))
attempt(lambda: tuple.__new__(list))
attempt(lambda: object.__init__())
attempt(lambda: list.__init__(()))


class OnlyInit:
    def __init__(self, a):
        pass


class OnlyNew:
    def __new__(cls, a):
        return object.__new__(cls)


class BothWrong(OnlyInit, OnlyNew):
    pass


attempt(lambda: type(OnlyInit(1)).__name__)
attempt(lambda: object.__new__(OnlyInit, 1, 2) is not None)
attempt(lambda: OnlyInit())
attempt(lambda: type(OnlyNew(1)).__name__)
attempt(lambda: OnlyNew())


class Returning:
    def __init__(self):
        return 5


attempt(lambda: Returning())
