# Which classes have room for weak references, and what shows it.
import weakref
from dataclasses import dataclass


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


class Weak:
    __slots__ = ("a", "__weakref__")


class OnlyDict:
    __slots__ = ("__dict__",)


class Under(Slots):
    pass


class UnderWeak(Slots):
    __slots__ = ("__weakref__",)


class Below(Weak):
    __slots__ = ()


class Int(int):
    pass


class Tuple(tuple):
    __slots__ = ()


class List(list):
    pass


class Set(set):
    __slots__ = ()


class Error(Exception):
    pass


for kind in (Plain, Slots, Weak, OnlyDict, Under, UnderWeak, Below, Int, Tuple, List, Set, Error):
    value = kind()
    try:
        reference = weakref.ref(value)
        shown = reference() is value, weakref.ref(value) is reference
    except TypeError as error:
        shown = str(error)
    try:
        attribute = value.__weakref__ is reference
    except AttributeError as error:
        attribute = str(error)
    print(kind.__name__, shown, attribute, "__weakref__" in kind.__dict__, hasattr(kind, "__weakref__"))
    reference = None

for base in (Plain, Weak, Under):
    try:
        type("Twice", (base,), {"__slots__": ("__weakref__",)})
    except TypeError as error:
        print(error)
value = Weak()
print(value.__weakref__, Weak.__dict__["__weakref__"], type(Weak.__weakref__).__name__)
try:
    value.__weakref__ = None
except AttributeError as error:
    print(error)
try:
    weakref.ref(Exception())
except TypeError as error:
    print(error)


@dataclass(slots=True, weakref_slot=True)
class Data:
    a: int


@dataclass(slots=True, weakref_slot=True)
class More(Data):
    b: int = 0


@dataclass(slots=True)
class Without:
    a: int


more = More(1)
reference = weakref.ref(more)
print(Data.__slots__, More.__slots__, more.__weakref__ is reference)
try:
    weakref.ref(Without(1))
except TypeError as error:
    print(error)
print([name for name in Plain.__dict__ if name in ("__weakref__", "__doc__")], Weak.__dict__.keys() >= {"a", "__weakref__"})
