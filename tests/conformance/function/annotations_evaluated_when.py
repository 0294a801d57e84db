from typing import get_type_hints

order = []


def note(value):
    order.append(value)
    return value


def f(a: note("a"), b: note("b") = note("default b"), *args: note("args"), c: note("c") = note("default c"), **kw: note("kw")) -> note("return"):
    local: note("never evaluated") = note("local value")
    other: undefined_name
    return local


print(order)
order.clear()
f(1)
print(order, f.__annotations__)
x: note("module") = note("value first")
y: note("no value")
print(order[-3:], __annotations__, "y" in globals())
obj = type("O", (), {})()
obj.attr: note("attribute annotation") = 5
items = [0]
items[note(0)]: note("subscript") = 7
(z): note("bracketed") = 1
print(order[-5:], sorted(__annotations__), items, obj.attr)


class C:
    a: int = 1
    b: "str"
    c: list["C"] = []
    __private: bool = True

    def method(self: "C") -> "list[C]":
        self.d: undefined = 1
        return []


print(C.__annotations__, get_type_hints(C.method), get_type_hints(C)["b"])


class D(C):
    pass


class E(C):
    e: float


print(D.__annotations__ if "__annotations__" in vars(D) else "none of its own", E.__annotations__, sorted(get_type_hints(E)))
for code in ("x: undefined", "def f(a: undefined): pass", "x.y: int", "x[0]: undefined", "def f():\n    x: undefined\nf()", "class C:\n    a: undefined", "x: int = undefined", "lambda: (yield)", "def f(x: 'no such' = 1): return x\nprint(f(), f.__annotations__)"):
    try:
        exec(code, {})
        print(repr(code), "works")
    except Exception as error:
        print(repr(code), type(error).__name__, error)
g = lambda a, b=1: a
print(g.__annotations__, len.__annotations__ if hasattr(len, "__annotations__") else "builtins have none")
f.__annotations__ = {"replaced": int}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
