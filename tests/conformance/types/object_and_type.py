o = object()
print(type(o), isinstance(o, object), object.__mro__, type.__mro__, type(type) is type, isinstance(object, type), isinstance(type, object))
print(o == o, o == object(), o != object(), hash(o) == hash(o), bool(o), repr(o).startswith("<object object at 0x"))
for f in (lambda: object(1), lambda: o.x, lambda: o < o, lambda: o + 1, lambda: o[0], lambda: o(), lambda: type(), lambda: type(1, 2), lambda: type("X"), lambda: type("X", 5, {}), lambda: type(5, (), {})):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    o.attr = 1
except AttributeError as err:
    print(err)
X = type("X", (), {"a": 1, "m": lambda self: self.a})
print(X, X().m(), X.__name__, X.__bases__, X.__module__, X.__dict__["a"], type("Y", (X,), {}).__mro__)
try:
    int.new = 1
except TypeError as err:
    print(err)
try:
    del int.real
except TypeError as err:
    print(err)
print(isinstance(1, (str, int)), isinstance(1, int | str), issubclass(bool, int), issubclass(int, (str, object)))
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, (int, "x")), lambda: isinstance("s", (int, "x")), lambda: issubclass(int, "x")):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
