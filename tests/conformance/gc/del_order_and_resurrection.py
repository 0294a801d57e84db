class Noisy:
    def __init__(self, name, *held):
        self.name, self.held = name, held

    def __del__(self):
        print("del", self.name, end="; ")


def function():
    a = Noisy("local a")
    b = Noisy("local b", a)
    print("leaving", end="; ")


function()
print()
x = Noisy("first")
x = Noisy("second")
print("rebound")
pair = [Noisy("in list 1"), Noisy("in list 2")]
pair.pop(0)
print("popped")
del pair[:]
print("cleared")
d = {"k": Noisy("value")}
d["k"] = None
print("overwritten")
Noisy("temporary")
print("after the temporary")
try:
    raise ValueError(Noisy("in an exception"))
except ValueError:
    print("handling", end="; ")
print("handled")


class Phoenix:
    saved = []

    def __del__(self):
        print("rising", end="; ")
        Phoenix.saved.append(self)


p = Phoenix()
del p
print(len(Phoenix.saved))
Phoenix.saved.clear()
print("a second time nobody is asked")


class Raises:
    def __del__(self):
        raise ValueError("in del")


import sys

sys.unraisablehook = lambda unraisable: print("unraisable", type(unraisable.exc_value).__name__, unraisable.exc_value, unraisable.err_msg)
r = Raises()
del r


class Dynamic:
    pass


q = Dynamic()
q.__del__ = lambda: print("instance attributes do not count")
del q
print("nothing")
Dynamic.__del__ = lambda self: print("class attributes do")
Dynamic()
n = Noisy("outer", Noisy("inner", Noisy("innermost")))
del n
print()


def generator():
    g = Noisy("in generator")
    yield
    print("never")


g = generator()
next(g)
del g
print("generator gone")
print([Noisy(str(i)).name for i in range(3)])
(lambda a: None)(Noisy("argument"))
del x
print("end")
