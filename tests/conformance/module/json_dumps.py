import json
from collections import OrderedDict, namedtuple
from enum import IntEnum

data = {"name": "Zoë \U0001f600", "n": [1, -2, 3.5, 1e100, True, False, None], "empty": {}, "none": [], "t": (1, 2), "esc": "\"\\/\b\f\n\r\t\x00\x7f"}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent="\t", sort_keys=True))
print(json.dumps(data, separators=(",", ":")))
print(json.dumps([[], [[]], {}, {"a": {}}], indent=0))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d"}))
print(json.dumps({(1, 2): 1, "b": 2}, skipkeys=True), json.dumps({(1, 2): 1}, skipkeys=True))
print(json.dumps([float("inf"), float("-inf"), float("nan"), 0.1, -0.0]))
for value in ("x", 1, None, 1.0, [], {}, ""):
    print(json.dumps(value), end=" ")
print()
Point = namedtuple("Point", "x y")


class Level(IntEnum):
    LOW = 1


class MyInt(int):
    def __repr__(self):
        return "odd"


print(json.dumps([Point(1, 2), Level.LOW, MyInt(5), OrderedDict(b=1, a=2)]))


def fallback(o):
    if isinstance(o, set):
        return sorted(o)
    if isinstance(o, complex):
        return {"re": o.real, "im": o.imag}
    raise TypeError(f"no way for {o!r}")


print(json.dumps({"s": {3, 1, 2}, "c": 1 + 2j}, default=fallback))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return list(o) if isinstance(o, range) else super().default(o)


print(json.dumps(range(3), cls=Encoder), Encoder(indent=1).encode([range(2)]))


def fails(*args, **kwargs):
    try:
        print(json.dumps(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


fails(object)
fails({1, 2})
fails({"a": b"x"})
fails({(1,): 2})
fails(float("nan"), allow_nan=False)
fails([float("inf")], allow_nan=False)
loop = []
loop.append(loop)
fails(loop)
ring = {}
ring["a"] = {"b": ring}
fails(ring)
fails(1j, default=fallback, unknown=3)
fails(range(3), default=lambda o: o)
print("".join(json.JSONEncoder().iterencode({"a": [1, {"b": 2}]})))
shared = [1]
print(json.dumps([shared, shared]))
