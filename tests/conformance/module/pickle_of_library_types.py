import collections
import datetime
import decimal
import enum
import fractions
import functools
import operator
import pickle
import re
import types
import uuid


class Colour(enum.Enum):
    RED = 1


Point = collections.namedtuple("Point", "x y")
for value in (
    collections.deque([1, 2], 5), collections.OrderedDict(b=1, a=2), collections.Counter("abca"), collections.defaultdict(list, {"k": [1]}),
    collections.ChainMap({1: 2}, {3: 4}), Colour.RED, Point(1, 2), decimal.Decimal("1.50"), fractions.Fraction(2, 6), datetime.date(2024, 2, 29),
    datetime.datetime(2024, 2, 29, 12, 30, 1, 5), datetime.timedelta(-1, 5), datetime.time(1, 2, tzinfo=datetime.timezone.utc), uuid.UUID(int=5),
    types.SimpleNamespace(a=1), ValueError("x", 1), KeyError("k"), re.compile("a+", re.I), range(1, 9, 3), bytearray(b"ba"),
):
    for protocol in 2, 5:
        back = pickle.loads(pickle.dumps(value, protocol))
        print(type(back).__name__, back == value or repr(back) == repr(value), end=" ")
    print(back)
part = pickle.loads(pickle.dumps(functools.partial(int, base=2)))
print(part("101"), pickle.loads(pickle.dumps(operator.itemgetter(1)))("ab"), pickle.loads(pickle.dumps(operator.attrgetter("real")))(3))
print(pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED, pickle.loads(pickle.dumps(collections.deque([1], 3))).maxlen)
