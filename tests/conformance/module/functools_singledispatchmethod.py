from functools import singledispatchmethod


class Formatter:
    @singledispatchmethod
    def show(self, arg):
        return "other"

    @show.register
    def _(self, arg: int):
        return f"int {arg}"

    @show.register(str)
    def _(self, arg, *rest):
        return f"str {arg} {rest}"

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, "any"

    @make.register
    @classmethod
    def _(cls, arg: list):
        return cls.__name__, "list"


class Sub(Formatter):
    pass


f = Formatter()
print(f.show(1.5), f.show(2), f.show("a", 1, 2), Formatter.make(1), Sub.make([]), f.make([1]))
print(f.show.__name__, Formatter.__dict__["show"].dispatcher.__name__)
try:
    f.show()
except (TypeError, IndexError) as e:
    print(type(e).__name__, e)
try:
    singledispatchmethod(5)
except TypeError as e:
    print(e)
