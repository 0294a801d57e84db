class Singleton(type):
    instances = {}

    def __call__(cls, *args, **options):
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*args, **options)
        return Singleton.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, path="default"):
        print("init", path)
        self.path = path


class Other(Config):
    pass


print(Config("a") is Config("b"), Config().path, Other("o") is Config(), Other().path)


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.registry[name or cls.__name__.lower()] = cls

    def __class_getitem__(cls, name):
        return cls.registry[name]


class Csv(Plugin):
    pass


class Json(Plugin, name="js"):
    pass


print(Plugin.registry, Plugin["js"].__name__, Plugin["csv"] is Csv)
try:
    class Bad(Plugin, colour="red"):
        pass
except TypeError as error:
    print(error)


class Flyweight:
    _pool = {}
    __slots__ = ("key",)

    def __new__(cls, key):
        try:
            return cls._pool[key]
        except KeyError:
            made = cls._pool[key] = super().__new__(cls)
            made.key = key
            return made

    def __reduce__(self):
        return Flyweight, (self.key,)


print(Flyweight(1) is Flyweight(1), Flyweight(1) is Flyweight(2))
import copy

print(copy.copy(Flyweight(1)) is Flyweight(1), copy.deepcopy([Flyweight(2)])[0] is Flyweight(2))


class Borg:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state


a, b = Borg(), Borg()
a.x = 5
print(b.x, a is b, a.__dict__ is b.__dict__)


class Chain:
    def __init__(self, path=""):
        self._path = path

    def __getattr__(self, name):
        return Chain(f"{self._path}/{name}")

    def __call__(self, **query):
        return self._path + ("?" + "&".join(f"{k}={v}" for k, v in query.items()) if query else "")

    __getitem__ = __getattr__


print(Chain().users["42"].posts(page=2), Chain().a.b.c())
