class Quacks(type):
    def __instancecheck__(cls, instance):
        print("instancecheck", type(instance).__name__)
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, other):
        print("subclasscheck", getattr(other, "__name__", other))
        return "quack" in vars(other)


class Duck(metaclass=Quacks):
    pass


class Robot:
    def quack(self):
        return "beep"


class Stone:
    pass


print(isinstance(Robot(), Duck), isinstance(Stone(), Duck))
print(issubclass(Robot, Duck), issubclass(Stone, Duck))
print(isinstance(Robot(), (int, Duck)), isinstance(4, (int, Duck)))
print(isinstance(Duck(), Duck))
match Robot():
    case Duck():
        print("matched")
try:
    raise ValueError
except ValueError as error:
    print(isinstance(error, (Duck, Exception)))


class Truthy(type):
    def __instancecheck__(cls, instance):
        return [instance]


class Any(metaclass=Truthy):
    pass


print(isinstance(3, Any))


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: isinstance(3, 4))
attempt(lambda: isinstance(3, (int, 4)))
attempt(lambda: isinstance(3, (str, 4)))
attempt(lambda: isinstance(3, [int]))
attempt(lambda: issubclass(3, int))
attempt(lambda: issubclass(int, 3))
attempt(lambda: issubclass(int, int | str))
attempt(lambda: isinstance(None, int | None))
attempt(lambda: isinstance(3, (((str,), bytes), (int,))))
