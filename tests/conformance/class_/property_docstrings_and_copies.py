"""Which docstring, name and class a property has, and what its changed copies keep."""


def plain(self):
    return 1


def documented(self):
    """of the getter"""
    return 2


def other(self):
    """of the other getter"""
    return 3


class Sub(property):
    """of the subclass"""


class Bare(property):
    pass


for kind in (property, Sub, Bare):
    print(kind.__name__, kind(documented).__doc__, kind(plain).__doc__, kind().__doc__, kind(doc="given").__doc__,
          kind(documented, doc="given").__doc__, kind(documented, None, None, None).__doc__, sep=" | ")
    p = kind(documented)
    for copy in (p.getter(other), p.getter(plain), p.setter(plain), p.deleter(plain), kind(plain).getter(documented),
                 kind(documented, None, None, "given").getter(other)):
        print("   ", type(copy).__name__, copy.__doc__, copy.fget.__name__, copy.fset and copy.fset.__name__, copy.fdel and copy.fdel.__name__, sep=" | ")
    p.__doc__ = "set by hand"
    print("   ", p.__doc__, p.setter(plain).__doc__, p.getter(other).__doc__, sep=" | ")


class Slotted(property):
    __slots__ = ()


class DocSlot(property):
    __slots__ = ("__doc__",)


print(Slotted(plain).__doc__, Slotted(doc="dropped").__doc__, DocSlot(doc="kept").__doc__, DocSlot(documented).__doc__, sep=" | ")
try:
    Slotted(documented)
except AttributeError as e:
    print(type(e).__name__, e)


class Counted(property):
    made = 0

    def __init__(self, *args, **kwargs):
        Counted.made += 1
        super().__init__(*args, **kwargs)


class Holder:
    @Counted
    def x(self):
        """x"""
        return self._x

    @x.setter
    def x(self, value):
        self._x = value


holder = Holder()
holder.x = 5
print(holder.x, Counted.made, type(Holder.x).__name__, Holder.x.__doc__, Holder.x.__name__)

p = property(plain)
print(p.__name__, property(lambda self: 1).__name__)
p.__name__ = "renamed"
print(p.__name__, p.getter(documented).__name__)
del p.__name__
print(p.__name__)
for nameless in (property(), property(3)):
    try:
        nameless.__name__
    except AttributeError as e:
        print(e)
for count in (0, 1, 3):
    try:
        p.__set_name__(*[0] * count)
    except TypeError as e:
        print(e)


class Undeletable:
    pass


Undeletable.named_by_getter = property(plain)
Undeletable.nameless = property()
for act in ("Undeletable().named_by_getter = 1", "del Undeletable().named_by_getter", "Undeletable().nameless"):
    try:
        exec(act)
    except AttributeError as e:
        print(e)


class Flag:
    def __init__(self, flag):
        self.flag = flag

    @property
    def __isabstractmethod__(self):
        return self.flag


class NotBool:
    def __bool__(self):
        raise ValueError("neither")


print([property(Flag(flag)).__isabstractmethod__ for flag in (0, 1, "", "yes")], property().__isabstractmethod__)
print(property(None, Flag(True)).__isabstractmethod__, staticmethod(Flag(1)).__isabstractmethod__, classmethod(Flag(0)).__isabstractmethod__)
for kind in (property, staticmethod, classmethod):
    try:
        kind(Flag(NotBool())).__isabstractmethod__
    except ValueError as e:
        print(e)
