def a():
    global p, q
    p, q = 1, 2


def b():
    global fn
    def fn():
        return "global function"


def c():
    global Cls
    class Cls:
        pass


def d():
    global i
    for i in range(3):
        pass


def e():
    global math
    import math


def f():
    global w
    with open_it() as w:
        pass


class open_it:
    def __enter__(self):
        return "with target"

    def __exit__(self, *a):
        pass


for g in (a, b, c, d, e, f):
    g()
print(p, q, fn(), Cls.__name__, i, math.floor(2.5), w, Cls.__qualname__, fn.__qualname__)
