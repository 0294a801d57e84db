class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("Meta.__new__", mcls.__name__, name, options)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("Meta.__init__", name)
        super().__init__(name, bases, namespace)


class Deeper(Meta):
    pass


class Base(metaclass=Meta):
    pass


class Low(metaclass=Deeper):
    pass


print(type(type("ByType", (Base,), {})).__name__)
print(type(type("Kept", (Base,), {}, extra=1)).__name__)
print(type(Meta("ByMeta", (Low,), {})).__name__)
print(type(type.__new__(type, "Raw", (Base,), {})).__name__)


class Both(Base, Low):
    pass


print(type(Both).__name__, type(Both) is Deeper)
try:
    class Conflict(Base, metaclass=type("Foreign", (type,), {})):
        pass
except TypeError as error:
    print(error)
print(type(type("Plain", (), {})).__name__)
