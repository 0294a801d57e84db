class C:
    attr = 1

    def __init__(self):
        self.inst = 2

    def method(self):
        pass


c = C()
print([n for n in dir(c) if not n.startswith("__")], vars(c), c.__dict__ is vars(c), sorted(k for k in vars(C) if not k.startswith("__")))
print(callable(c.method), callable(C), callable(5), callable(lambda: 1), callable(print), callable(c))


class Call:
    def __call__(self, *args, **kw):
        return args, kw


class Custom:
    def __dir__(self):
        return ["z", "a"]


print(callable(Call()), Call()(1, k=2), dir(Custom()))
print(id(c) == id(c), id(c) != id(C()), isinstance(id(c), int), "c" in dir(), "vars" in dir(__builtins__))
for f in (lambda: vars(5), lambda: vars(1, 2), lambda: dir(1, 2), lambda: id(), lambda: callable(), lambda: Call().missing):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


class Slots:
    __slots__ = ("a",)


try:
    vars(Slots())
except TypeError as err:
    print(err)
print("append" in dir([]), "upper" in dir(str), [n for n in dir(type("E", (), {})) if not n.startswith("__")])
