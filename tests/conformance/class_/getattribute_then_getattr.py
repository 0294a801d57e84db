class Traced:
    known = "class value"

    def __init__(self):
        self.own = "own value"

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("getattribute", name)
        if name == "blocked":
            raise AttributeError("blocked by getattribute")
        if name == "broken":
            raise KeyError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        print("getattr", name)
        if name.endswith("_error"):
            raise AttributeError(f"no {name} at all", name=name, obj=self)
        return name.upper()


t = Traced()
print(t.own, t.known)
print(t.missing)
print(t.blocked)
try:
    t.broken
except KeyError as error:
    print("KeyError", error)
try:
    t.some_error
except AttributeError as error:
    print(error, error.name, error.obj is t)
print(getattr(t, "other_error", "fallback"), hasattr(t, "third_error"), hasattr(t, "fine"))
print(len.__class__, t.__class__.__name__)


class Indexed:
    def __getattr__(self, name):
        return lambda *a: f"{name} called"


i = Indexed()
print(i.__len__())
try:
    len(i)
except TypeError as error:
    print(error)
try:
    i + 1
except TypeError as error:
    print(error)


class Asked:
    @property
    def value(self):
        return self.deeper

    def __getattr__(self, name):
        return f"<{name}>"


print(Asked().value)


class Hidden:
    @property
    def value(self):
        raise AttributeError("inside the property")

    def __getattr__(self, name):
        return f"instead of {name}"


print(Hidden().value)
