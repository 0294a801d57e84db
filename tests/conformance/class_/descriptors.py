class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError("int wanted")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        delattr(obj, self.name)


class P:
    x = Typed()

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value // 2

    @staticmethod
    def s(a):
        return a

    @classmethod
    def c(cls):
        return cls.__name__


p = P()
print(p.x)
p.x = 4
print(p.x, p.double, p.__dict__)
p.double = 20
print(p.x, P.s(1), p.s(2), P.c(), p.c())
try:
    p.x = "no"
except TypeError as err:
    print(err)
del p.x
print(p.x, type(P.x).__name__)
try:
    del p.double
except AttributeError as err:
    print(err)
