class Field:
    def __set_name__(self, owner, name):
        print("named", name, "in", owner.__name__)
        self.name = name

class Base:
    known = []
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.known.append((cls.__name__, tag))

class One(Base, tag="first"):
    f = Field()

class Two(One):
    g = h = Field()

print(Base.known, One.f.name, Two.g.name)
try:
    class Three(Base, wrong=1):
        pass
except TypeError as e:
    print(e)

class Named:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

print(Named[int], Named["x", 1])
