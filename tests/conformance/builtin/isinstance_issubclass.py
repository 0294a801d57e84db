print(isinstance(1, int), isinstance(1, (str, int)), isinstance(1, int | str), isinstance(None, int | None), isinstance(1, ()))
print(issubclass(bool, int), issubclass(int, object), issubclass(int, (str, (float, int))), isinstance(int, type), isinstance(type, type))
for call in (lambda: isinstance(1, "int"), lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 1),
             lambda: isinstance(1), lambda: isinstance([], list[int]), lambda: isinstance(1, [int])):
    try:
        print(call())
    except TypeError as e:
        print(e)

class Meta(type):
    def __instancecheck__(cls, x):
        return x == "special"
    def __subclasscheck__(cls, c):
        return c is int

class Odd(metaclass=Meta):
    pass

print(isinstance("special", Odd), isinstance("other", Odd), isinstance(Odd(), Odd), issubclass(int, Odd), issubclass(str, Odd))

class Fake:
    @property
    def __class__(self):
        return dict

print(isinstance(Fake(), dict), type(Fake()) is dict, callable(len), callable(1), callable(Fake), callable(Fake()))
