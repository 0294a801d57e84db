class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__, [k.__name__ for k in order])
        return order


class Left(metaclass=Meta):
    def who(self):
        return "left"


class Right(metaclass=Meta):
    def who(self):
        return "right"


class Both(Left, Right):
    pass


class Reversed(Meta):
    def mro(cls):
        order = type.mro(cls)
        return [order[0]] + order[1:-1][::-1] + [order[-1]]


class Turned(Left, Right, metaclass=Reversed):
    pass


print(Both().who(), Turned().who())
print([k.__name__ for k in Turned.__mro__], Turned.__bases__ == (Left, Right))
print(Turned.__base__.__name__, [k.__name__ for k in Left.__subclasses__()])
print(type.mro(bool), bool.mro())


class Wrong(type):
    def mro(cls):
        return [cls, 5]


try:
    Wrong("W", (), {})
except TypeError as error:
    print(error)


class NotAList(type):
    def mro(cls):
        return 5


try:
    NotAList("W", (), {})
except TypeError as error:
    print(error)
