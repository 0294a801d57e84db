class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"

    def __subclasscheck__(cls, sub):
        return sub is int


class M(metaclass=Meta):
    pass


print(isinstance("magic", M), isinstance("other", M), issubclass(int, M), issubclass(str, M), isinstance(M(), M))


class Fake:
    __class__ = int


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__, f.__class__.__name__)
print(isinstance([], (tuple, (str, (list,)))), isinstance(1, ()), isinstance(True, int | None), isinstance(None, int | None), isinstance(None, None | str))
for g in (lambda: isinstance(1, list[int]), lambda: issubclass(list[int], list), lambda: isinstance(1, "int"), lambda: isinstance(1), lambda: issubclass(5, int), lambda: issubclass(int, 5)):
    try:
        print(g())
    except Exception as err:
        print(type(err).__name__, err)


class Abstract:
    def __subclasshook__(cls):
        return True


print(issubclass(int, Abstract), issubclass(int, object), issubclass(type, object), isinstance(type, type))
