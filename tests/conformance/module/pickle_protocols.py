# Pickles byte by byte, in every protocol, and what comes out of them.
import collections
import copy
import copyreg
import datetime
import enum
import functools
import io
import operator
import pickle
from dataclasses import dataclass


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__


class Slots:
    __slots__ = ("a", "_Slots__b")

    def __init__(self):
        self.a = 1
        self.__b = 2


class State:
    def __getstate__(self):
        return [1, 2]

    def __setstate__(self, state):
        self.state = state


class Arguments(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Keywords:
    def __new__(cls, *, a):
        self = super().__new__(cls)
        self.a = a
        return self

    def __getnewargs_ex__(self):
        return (), {"a": self.a}


class Own:
    def __reduce__(self):
        return Own, (), {"made": True}, None, None


class OwnEx:
    def __reduce_ex__(self, protocol):
        return "singleton"


singleton = OwnEx()


class List(list):
    pass


class Dict(dict):
    pass


class Int(int):
    pass


class Set(set):
    pass


class Color(enum.Enum):
    RED = 1


Point = collections.namedtuple("Point", "x y")


@dataclass
class Data:
    a: int
    b: str = "b"


class Outer:
    class Inner:
        pass

    def method(self):
        pass


shared = [1]
ring = []
ring.append(ring)
ring_of_dict = {}
ring_of_dict["itself"] = (ring_of_dict,)
with_attribute = List([1])
with_attribute.name = "n"
VALUES = [
    None, True, False, 0, 1, 255, 256, 65535, 65536, -1, 2**31 - 1, 2**31, -(2**31) - 1, 10**30, -(10**30), -128, -129, 2**2100, 0.5, -1e300,
    float("inf"), "", "abc", "ä€😀", "a\nb\\c", "x" * 300, b"", b"abc\xff", b"y" * 300, bytearray(b"ab"), (), (1,), (1, 2), (1, 2, 3),
    (1, 2, 3, 4), [], [1], [1, 2, "a"], list(range(1100)), {}, {"a": 1}, {1: 2, "b": [3]}, {i: i for i in range(1005)}, frozenset(), frozenset([1]),
    {7}, set(), 1j, range(3), slice(1, 2), len, [].append, int, dict, Plain, Plain(3), Plain([Plain(1)]), Slots(), State(), Arguments(1, 2),
    Keywords(a=5), Own(), singleton, List([1, 2]), with_attribute, Dict(a=1), Int(5), Color.RED, Color, Point(1, 2), Data(1), Outer.Inner,
    Outer.Inner(), collections.OrderedDict(a=1), collections.deque([1, 2], 5), collections.Counter("aab"),
    [shared, shared], ring, ring_of_dict, ..., NotImplemented, type(None), ValueError("x", 1), OSError(2, "no", "file"), KeyError, iter([1, 2, 3]),
    functools.partial(int, base=2), operator.itemgetter(1), datetime.timedelta(1), Outer().method, "abc".upper, bytes(70000), "z" * 70000,
]


def short(data):
    return data.hex() if len(data) < 90 else f"{len(data)} bytes, {sum(data) % 65521}, {data[:20].hex()}"


for value in VALUES:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        try:
            data = pickle.dumps(value, protocol)
        except (TypeError, pickle.PicklingError, AttributeError) as error:
            print(protocol, type(error).__name__, error)
            continue
        print(protocol, short(data))
        pickle.loads(data)
    again = pickle.loads(pickle.dumps(value))
    print(type(again).__name__, str(again)[:60] if " at 0x" not in str(again) else "")

for value in (Plain(3), List([1, 2]), Dict(a=1), Int(5), Arguments(1, 2), Keywords(a=5), Slots(), State(), with_attribute, Set([1]), ValueError(1)):
    for protocol in (0, 1, 2, 4):
        try:
            print([getattr(part, "__name__", part) if not hasattr(part, "__next__") else list(part) for part in value.__reduce_ex__(protocol)])
        except TypeError as error:
            print(error)
    print(value.__getstate__())

print(pickle.loads(pickle.dumps(ring))[0][0].__class__, pickle.loads(pickle.dumps([shared, shared]))[0] is shared)
both = pickle.loads(pickle.dumps([shared, shared]))
print(both[0] is both[1], pickle.loads(pickle.dumps(Slots())).a, pickle.loads(pickle.dumps(State())).state, pickle.loads(pickle.dumps(singleton)) is singleton)

for bad in (lambda: 1, (x for x in ()), Plain(lambda: 1), object().__reduce_ex__, type("Local", (), {})):
    try:
        pickle.dumps(bad)
        print("pickled")
    except (TypeError, pickle.PicklingError, AttributeError) as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])


class ById(pickle.Pickler):
    def persistent_id(self, obj):
        return "known" if obj is singleton else None

    def reducer_override(self, obj):
        return (str, ("overridden",)) if isinstance(obj, Own) else NotImplemented


class FromId(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper()

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


for protocol in (0, 2, 5):
    file = io.BytesIO()
    ById(file, protocol).dump([singleton, Own(), 1])
    print(FromId(io.BytesIO(file.getvalue())).load())

copyreg.pickle(Plain, lambda value: (Plain, (value.x * 2,)))
print(pickle.loads(pickle.dumps(Plain(4))).x, copy.copy(Plain(4)).x, copy.deepcopy(Plain(4)).x)
del copyreg.dispatch_table[Plain]
for data in (b"", b"\x80\x09.", b"?", b"I1", b"0.", b"e.", b"h\x05.", b"\x80\x04\x8c", b"cno_such_module\nx\n."):
    try:
        pickle.loads(data)
    except Exception as error:
        print(type(error).__name__, error)
print(pickle.loads(b"(lp0\nI1\naI01\naL5L\naF1.5\naVab\np1\nag1\na."), pickle.loads(b"(dp0\nS'a'\nI1\ns."), pickle.loads(b"c__builtin__\nxrange\n(I3\ntR."))
try:
    pickle.dumps(1, 6)
except ValueError as error:
    print(error)
print(pickle.encode_long(-128), pickle.decode_long(b"\xff\x00"), pickle.format_version, pickle.DEFAULT_PROTOCOL)
