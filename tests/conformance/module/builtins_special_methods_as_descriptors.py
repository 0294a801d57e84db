class Bound:
    """A special method that is bound by a descriptor of the program's own."""

    def __init__(self, name, result):
        self.name, self.result = name, result

    def __get__(self, obj, kind=None):
        print("get", self.name, obj is not None)
        return lambda *args: (print(self.name, len(args)), self.result)[1]


class C:
    __getitem__ = Bound("getitem", "item")
    __setitem__ = Bound("setitem", None)
    __delitem__ = Bound("delitem", None)
    __len__ = Bound("len", 3)
    __next__ = Bound("next", 9)
    __enter__ = Bound("enter", "entered")
    __exit__ = Bound("exit", True)
    __call__ = Bound("call", "called")
    __iadd__ = Bound("iadd", "added")
    __contains__ = Bound("contains", 1)
    __fspath__ = Bound("fspath", "path")


c = C()
print(c[1], len(c), next(c), c(1, 2), 5 in c)
c[1] = 2
del c[1]
c[1:2] = 3
with c as value:
    print(value)
    raise ValueError("swallowed")
import os

print(os.fspath(c), c[1:2])
d = c
d += 1
print(d)


class Meta(type):
    __call__ = Bound("meta call", "made")
    __getitem__ = Bound("meta getitem", "class item")


class D(metaclass=Meta):
    pass


print(D(1), D["k"])


class N:
    __setitem__ = None
    __neg__ = None


for f in (lambda: N().__setitem__, lambda: exec("N()[1] = 2", globals()), lambda: -N()):
    try:
        print(f())
    except TypeError as e:
        print(e)
