"""`__annotations__` of modules, and of code that runs with a namespace of its own."""
import types

module = types.ModuleType("m")
print("__annotations__" in vars(module), module.__annotations__, "__annotations__" in vars(module))
module.__annotations__["x"] = int
print(module.__annotations__)
del module.__annotations__
try:
    del module.__annotations__
except AttributeError as e:
    print(type(e).__name__, e)
module.__annotations__ = "anything"
print(module.__annotations__, hasattr(types, "__annotations__"))


class Names:
    def __init__(self):
        self.inside = {}

    def __setitem__(self, key, value):
        print("set", key, value)
        self.inside[key] = value

    def __getitem__(self, key):
        if key not in ("int", "str"):
            print("get", key)
        return self.inside[key]


exec("x: int = 1\ny: str", {}, Names())
own = Names()
own.inside["__annotations__"] = {"before": 1}
exec("x: int = 1", {}, own)
print(own.inside["__annotations__"])


class Prepared(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__") or key == "__annotations__":
            print("set", key, value)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Prepared()


class C(metaclass=Meta):
    x: int = 1


print(C.__annotations__)
