"""What functions and methods answer about themselves, and how cells compare."""


def told(act):
    try:
        return act()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class F:
    def a(self):
        return 1


f = F()
F.a.colour = "red"
print(f.a.colour, "colour" in dir(f.a), "colour" in dir(F.a), "__func__" in dir(f.a))
print(f.a.__dict__, f.a.__dict__ is F.a.__dict__)
own = {"size": 7}
F.a.__dict__ = own
print(f.a.size, f.a.__dict__ is own, hasattr(f.a, "colour"))
print(told(lambda: setattr(f.a, "size", 8)))
print(told(lambda: setattr(F.a, "__dict__", 3)))


def g[T](): pass


def h(): pass


T, = g.__type_params__
print(g.__type_params__, h.__type_params__)
for value in (42, None, [T]):
    print(told(lambda: setattr(h, "__type_params__", value)))
print(told(lambda: delattr(h, "__type_params__")))
h.__type_params__ = (T,)
print(h.__type_params__)


class Nameless:
    def __call__(self, x): return x


class Named(Nameless):
    __name__ = "by its name"


import re, types
for function in (Nameless(), Named()):
    print(re.sub(" object at .*", "", repr(types.MethodType(function, f))))


def cell(value):
    return (lambda: value).__closure__[0]


def empty():
    return types.CellType()


print(cell(2) < cell(3), cell("a") >= cell("b"), cell(-36) == cell(-36.0), cell([1]) != cell([1]))
print(empty() < cell("x"), empty() == empty(), cell(True) > empty(), empty() != cell(None), empty() <= empty())
print(cell(1) == 1, told(lambda: cell(1) < 1), told(lambda: cell(1) < cell("a")))
print(told(lambda: hash(cell(1))), told(lambda: {empty()}))
