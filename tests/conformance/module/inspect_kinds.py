import functools
import inspect
import types


def f():
    pass


def g():
    yield


async def c():
    pass


async def a():
    yield


class K:
    def m(self):
        pass

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    p = property(lambda self: 1)


checks = [n for n in dir(inspect) if n.startswith("is") and n not in ("iskeyword", "istraceback", "isabstract")]
for name, value in {"f": f, "g": g, "c": c, "a": a, "gen": g(), "K": K, "K.m": K.m, "bound": K().m, "cm": K.cm, "sm": K.sm, "p": K.p, "len": len, "append": [].append, "str.join": str.join, "module": inspect, "code": f.__code__, "partial": functools.partial(f), "getset": types.FunctionType.__code__, "init": object.__init__}.items():
    print(name, [n for n in checks if getattr(inspect, n)(value)])
import abc


class Abstract(abc.ABC):
    @abc.abstractmethod
    def x(self):
        pass


print(inspect.isabstract(Abstract), inspect.isabstract(K), inspect.isabstract(5), inspect.isabstract(type("Done", (Abstract,), {"x": 1})))
