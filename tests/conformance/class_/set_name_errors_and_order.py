class Named:
    def __init__(self, tag):
        self.tag = tag

    def __set_name__(self, owner, name):
        print("set_name", self.tag, owner.__name__, name, hasattr(owner, "later"))


class Base:
    def __init_subclass__(cls, **options):
        print("init_subclass", cls.__name__, options)
        super().__init_subclass__()


class Child(Base, flavour="plain"):
    b = Named("b")
    a = Named("a")
    twice = a
    later = 1


class Refusing:
    def __set_name__(self, owner, name):
        raise ValueError("no name for me")


try:
    class Holder:
        slot = Refusing()
except ValueError as error:
    print(type(error).__name__, error, error.__notes__)

late = Named("late")
Child.late = late
Child.__dict__["b"].__set_name__(Child, "again")
try:
    class Wrong(object, flavour="sweet"):
        pass
except TypeError as error:
    print(error)
made = type("Made", (Base,), {"x": Named("x")}, extra=3)
print(made.__name__, made.x.tag)


class Short:
    def __set_name__(self, owner):
        pass


try:
    class HasShort:
        name = Short()
except TypeError as error:
    print(error, error.__notes__)
