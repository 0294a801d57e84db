class Full:
    def __bytes__(self):
        return b"as bytes"

    def __hash__(self):
        return 42

    def __eq__(self, other):
        return hash(other) == 42

    def __str__(self):
        return "as str"

    def __repr__(self):
        return "as repr"

    def __format__(self, spec):
        return f"as format {spec!r}"

    def __bool__(self):
        return False

    def __int__(self):
        return 7

    def __index__(self):
        return 3

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __round__(self, digits=None):
        return f"rounded {digits}"

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __len__(self):
        return 11

    def __reversed__(self):
        return "reversed"

    def __dir__(self):
        return ["b", "a"]

    def __sizeof__(self):
        return 1000


import math
import sys

f = Full()
print(bytes(f), hash(f), str(f), repr(f), format(f), format(f, "x"), f"{f}", f"{f!s}", f"{f!r:>10}", bool(f), int(f), float(f), complex(f))
print(round(f), round(f, 2), math.trunc(f), math.floor(f), math.ceil(f), -f, +f, ~f, abs(f), len(f), reversed(f), dir(f), [0, 1, 2, 3][f], hex(f), range(f), "ab" * f)
print(f == 42, 42 == f, f in [42], {42: "found"}[f], f != 5, [f].index(42), sys.getsizeof(f) >= 1000, math.sqrt(f), math.gcd(f, 6), divmod(10, 4), pow(2, 3))


class Wrong:
    def __getattr__(self, name):
        raise AttributeError(name)


for name, bad, use in (
    ("__bytes__", "text", bytes), ("__hash__", "text", hash), ("__hash__", 1.5, hash), ("__str__", 5, str), ("__repr__", None, repr), ("__format__", 5, format), ("__bool__", 5, bool), ("__bool__", None, bool), ("__int__", "a", int), ("__int__", 2.5, int), ("__index__", "a", hex), ("__float__", "a", float), ("__float__", 1, float), ("__complex__", 1, complex), ("__len__", -1, len), ("__len__", "a", len), ("__len__", 2.5, len), ("__iter__", 5, iter), ("__dir__", 5, dir), ("__length_hint__", "a", list), ("__index__", None, lambda v: [1][v]), ("__contains__", 5, lambda v: 1 in v), ("__iter__", [1], list), ("__next__", 1, next), ("__reversed__", 5, reversed), ("__round__", 5, round), ("__abs__", None, abs), ("__int__", True, int), ("__index__", True, lambda v: [1, 2][v]), ("__float__", float("inf"), int),
):
    cls = type("Bad", (), {name: lambda self, *args, bad=bad: bad})
    try:
        print(name, repr(bad), use.__name__, "=", repr(use(cls())))
    except Exception as error:
        print(name, repr(bad), use.__name__, "->", type(error).__name__, error)
