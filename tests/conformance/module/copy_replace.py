import collections
import copy
import dataclasses
import datetime
import types


@dataclasses.dataclass
class D:
    x: int
    y: int = 2


P = collections.namedtuple("P", "a b")


class Own:
    def __replace__(self, /, **changes):
        return changes


print(copy.replace(D(1), y=5), copy.replace(P(1, 2), b=9), copy.replace(Own(), k=1))
print(copy.replace(datetime.date(2024, 1, 31), month=3), copy.replace(datetime.datetime(2024, 1, 1, 5), hour=6), copy.replace(datetime.time(1), minute=3))
print(copy.replace(types.SimpleNamespace(a=1), b=2))
for f in (lambda: copy.replace(1)), (lambda: copy.replace(D(1), z=1)), (lambda: copy.replace(P(1, 2), z=1)), (lambda: copy.replace([], a=1)), (lambda: copy.replace(D(1), 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
