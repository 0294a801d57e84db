x: int = 5
y: str
print(x, "y" in globals(), __annotations__)


def f(a: int, b: "text" = 2, *args: float, c: list = None, **kw: dict) -> bool:
    local: int = 1
    unset: str
    return local


print(f.__annotations__, f(1))


class C:
    field: int
    other: "str" = "d"
    (paren): int = 3


print(C.__annotations__, hasattr(C, "field"), C.paren)
obj = C()
obj.attr: int = 4
lst = [0]
lst[0]: int = 9
print(obj.attr, lst)


def g():
    v: undefined_type = 1
    return v


print(g())
try:
    w: also_undefined = 1
except NameError as err:
    print(err)
