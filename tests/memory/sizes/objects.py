"""Sizes of functions, classes, instances and exceptions."""
import types
from collections import namedtuple
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from sys import getsizeof


def plain():
    pass


def outer(a, b):
    def inner(x=1, *, y=2):
        return a + b + x + y

    return inner


inner = outer(1, 2)
print("function", getsizeof(plain), getsizeof(inner), getsizeof(lambda x: x))
print("closure", getsizeof(inner.__closure__), getsizeof(inner.__closure__[0]), getsizeof(inner.__defaults__), getsizeof(inner.__kwdefaults__))
print("builtin", getsizeof(len), getsizeof([].append), getsizeof(str.upper), getsizeof((1).__add__), getsizeof(int.__add__))
print("wrappers", getsizeof(classmethod(plain)), getsizeof(staticmethod(plain)), getsizeof(property(plain)), getsizeof(partial(plain)))
print("module", getsizeof(types))


class Empty:
    pass


class WithInit:
    def __init__(self, n):
        for i in range(n):
            setattr(self, f"a{i}", i)

    def method(self):
        return super()


class Slots0:
    __slots__ = ()


class Slots1:
    __slots__ = ("a",)


class Slots2:
    __slots__ = ("a", "b")


class Slots5:
    __slots__ = ("a", "b", "c", "d", "e")


class SlotsAndDict:
    __slots__ = ("a", "__dict__")


class SlotsAndWeak:
    __slots__ = ("a", "__weakref__")


class SlotsAndBoth:
    __slots__ = ("a", "__weakref__", "__dict__")


class MoreSlots(Slots2):
    __slots__ = ("c",)


class NoSlots(Slots2):
    pass


class Child(WithInit):
    pass


for kind in (Empty, Slots0, Slots1, Slots2, Slots5, SlotsAndDict, SlotsAndWeak, SlotsAndBoth, MoreSlots, NoSlots):
    print(kind.__name__, getsizeof(kind), getsizeof(kind()))
for n in (0, 1, 2, 5, 10, 29, 30, 31, 50):
    print("attributes", n, getsizeof(WithInit(n)), getsizeof(Child(n)))
print("bound", getsizeof(Empty().__init__), getsizeof(WithInit(0).method), getsizeof(WithInit(0).method()))

for base, value in ((list, ()), (list, range(5)), (dict, ()), (dict, [(1, 2)]), (int, 5), (int, 2**70), (str, ""), (str, "abc"), (str, "\u20ac"),
                    (float, 1.5), (tuple, ()), (tuple, (1, 2)), (set, range(9)), (frozenset, range(3)), (bytes, b"ab")):
    sub = type("Sub", (base,), {})
    slotted = type("Slotted", (base,), {"__slots__": ()})
    print("subclass of", base.__name__, getsizeof(sub(value)), getsizeof(slotted(value)))

Pair = namedtuple("Pair", "a b")
Triple = namedtuple("Triple", "a b c")


@dataclass
class Data:
    a: int
    b: int


@dataclass(slots=True)
class DataSlots:
    a: int
    b: int


@contextmanager
def managed():
    yield


print("made classes", getsizeof(Pair(1, 2)), getsizeof(Triple(1, 2, 3)), getsizeof(Data(1, 2)), getsizeof(DataSlots(1, 2)), getsizeof(managed()))
print("namespace", getsizeof(types.SimpleNamespace()), getsizeof(types.SimpleNamespace(a=1)), getsizeof(Empty.__dict__))

for error in (BaseException, Exception, ValueError, StopIteration, GeneratorExit, RuntimeError, TypeError, KeyError, IndexError, ZeroDivisionError,
              StopAsyncIteration, AttributeError, NameError, OSError, SystemExit, ImportError, SyntaxError, KeyboardInterrupt, AssertionError,
              NotImplementedError, RecursionError, LookupError, ArithmeticError, UnboundLocalError, ModuleNotFoundError, FileNotFoundError, EOFError,
              IndentationError, UnicodeError, Warning, OverflowError, MemoryError):
    print(error.__name__, getsizeof(error()), getsizeof(error("text")), getsizeof(type("Own", (error,), {})()))
print("group", getsizeof(ExceptionGroup("g", [ValueError()])))
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print("UnicodeDecodeError", getsizeof(error))


def failing():
    raise ValueError("x")


def nested(depth):
    a, b = 1, 2
    if depth == 0:
        failing()
    nested(depth - 1)


try:
    nested(2)
except ValueError as error:
    trace = error.__traceback__
    while trace is not None:
        print("traceback", getsizeof(trace), "frame of", trace.tb_frame.f_code.co_name, getsizeof(trace.tb_frame))
        trace = trace.tb_next
