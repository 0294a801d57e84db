import json
import math
from collections import OrderedDict, namedtuple
from enum import IntEnum


class E(IntEnum):
    A = 5


P = namedtuple("P", "x y")
data = {"b": [1, 2.5, None, True], "a": {"é": "\u2028\"\\\n\x01", 1: E.A, None: P(1, 2), True: [], 1.5: {}}}
print(json.dumps(data), json.dumps(data, ensure_ascii=False, sort_keys=False))
print(json.dumps({"b": 1, "a": [1, {"c": []}]}, indent=2, sort_keys=True), json.dumps([1, [2]], indent="\t"), json.dumps([1, 2], indent=0), json.dumps({"a": 1}, separators=(",", ":")), json.dumps([1, 2], indent=1, separators=("; ", "=")))
print(json.dumps(math.inf), json.dumps([math.nan, -math.inf]), json.dumps(10**30), json.dumps(1e100), json.dumps(-0.0), json.dumps("\ud800"), json.dumps("😀"), json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))


class Own(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps({"s": {3, 1}, "c": 1j}, cls=Own), json.dumps([object], default=lambda o: o.__name__), list(Own().iterencode([1, {2}])), Own(indent=1).encode([]))
loop = []
loop.append(loop)
for bad in (lambda: json.dumps(loop), lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(math.nan, allow_nan=False), lambda: json.dumps(object, cls=Own), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps([b"x"]), lambda: json.dumps({"k": [1, {"z": {1}}]})):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))
