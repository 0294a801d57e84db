from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods


class Base(ABC):
    @property
    @abstractmethod
    def prop(self): ...

    @classmethod
    @abstractmethod
    def cm(cls): ...

    @staticmethod
    @abstractmethod
    def sm(): ...

    @abstractmethod
    def method(self):
        return "base method"


class Half(Base):
    prop = 1
    cm = sm = None


class Whole(Half):
    def method(self):
        return super().method() + " extended"


print(sorted(Base.__abstractmethods__), Half.__abstractmethods__, Whole().method(), Whole.__abstractmethods__, Base.prop.__isabstractmethod__)
for kind in Base, Half:
    try:
        kind()
    except TypeError as e:
        print(e)
Half.method = lambda self: "late"
try:
    Half()
except TypeError as e:
    print(e)
update_abstractmethods(Half)
print(Half().method())


class Registry(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Registry:
            return True if "quack" in vars(other) else NotImplemented
        return NotImplemented


class Duck:
    quack = 1


class Goose:
    pass


before = get_cache_token()
print(issubclass(Duck, Registry), issubclass(Goose, Registry), Registry.register(Goose) is Goose, isinstance(Goose(), Registry), get_cache_token() > before)


@Registry.register
class Swan:
    pass


print(issubclass(Swan, Registry), Registry in Swan.__mro__)
for bad in (lambda: Registry.register(5), lambda: Goose.register, lambda: issubclass(5, Registry), lambda: Registry.register(Base) and Base.register(Registry)):
    try:
        print(bad())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)
