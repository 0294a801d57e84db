class Recorder(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("bind", key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.isupper():
            return f"constant {key}"
        raise KeyError(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", mcls.__name__, name, bases, options)
        return Recorder()

    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, type(namespace).__name__)
        return super().__new__(mcls, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, options)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **options):
        print("call", cls.__name__, args)
        return super().__call__(*args, **options)


class Plain(metaclass=Meta, colour="red"):
    first = RED
    second = 2
    del second

    def method(self):
        return self.first


print(Plain().method(), type(Plain).__name__, type(Plain.__dict__).__name__)


class Bad(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:
    class Broken(metaclass=Bad):
        pass
except TypeError as error:
    print(error)


def function_meta(name, bases, namespace, **options):
    return name, bases, sorted(k for k in namespace if not k.startswith("__")), options


class Made(int, metaclass=function_meta, size=3):
    x = 1


print(Made)
try:
    class Conflict(Plain, metaclass=type("Other", (type,), {})):
        pass
except TypeError as error:
    print(error)
