class Documented:
    """Doc of the class."""

    class Inner:
        __doc__ = "given as an attribute"

        def method(self):
            """Doc of the method."""

    def function(self):
        class Local:
            pass

        return Local

    undocumented = lambda self: None


class Sub(Documented):
    pass


print(Documented.__doc__, Sub.__doc__, Documented.Inner.__doc__, Documented.Inner.method.__doc__, Documented.undocumented.__doc__, Documented().__doc__)
print(Documented.Inner.__qualname__, Documented().function().__qualname__, Documented.Inner.method.__qualname__, Documented.__module__, Documented.undocumented.__qualname__)
print(repr(Documented.Inner), repr(Documented().function()), repr(Documented.Inner()).split(" at ")[0])
Sub.__doc__ = "changed"
Sub.__name__, Sub.__qualname__, Sub.__module__ = "Renamed", "Path.Renamed", "elsewhere"
print(Sub, Sub.__doc__, repr(Sub()).split(" at ")[0], Sub.__mro__[0])
made = type("Made", (Documented,), {"__doc__": "made doc", "__module__": "made.module", "__qualname__": "Some.Made"})
print(made, made.__name__, made.__doc__, "__qualname__" in vars(made), sorted(vars(made)))
print(sorted(vars(Documented)), sorted(vars(type("Empty", (), {}))))
for action in (lambda: setattr(Sub, "__name__", 5), lambda: setattr(Sub, "__name__", "nul\0"), lambda: setattr(Sub, "__qualname__", 5), lambda: delattr(Sub, "__name__"), lambda: delattr(Sub, "__module__"), lambda: delattr(Sub, "__doc__"), lambda: setattr(int, "__name__", "x"), lambda: setattr(int, "__doc__", "x"), lambda: type("A\0", (), {}), lambda: type("", (), {}).__name__, lambda: type("1 odd name!", (), {}).__name__, lambda: Sub.__module__, lambda: delattr(Documented, "__doc__"), lambda: int.__module__, lambda: type("D", (), {"__doc__": 5}).__doc__, lambda: type("S", (), {"__slots__": ("__doc__",)}).__doc__, lambda: Documented.__firstlineno__, lambda: Documented.__static_attributes__, lambda: Documented.__dict__["__dict__"].__name__, lambda: Documented().__weakref__, lambda: Documented.__basicsize__ > 0, lambda: Documented.__annotations__, lambda: Documented.__type_params__):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


def f():
    "Doc of f."


f.__doc__ = None
print(f.__doc__, f.__name__, f.__module__)
f.__module__ = "moved"
del f.__module__
print(f.__module__)
