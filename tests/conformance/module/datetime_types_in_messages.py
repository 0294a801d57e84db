import array
import contextvars
import datetime
import decimal
import struct

d = datetime.date(2020, 1, 1)
for f in (
    lambda: d + 1, lambda: d < 1, lambda: d[0], lambda: d.nosuch, lambda: len(d), lambda: iter(d), lambda: d(), lambda: next(d), lambda: reversed(d),
    lambda: setattr(d, "extra", 1), lambda: setattr(d, "year", 1), lambda: setattr(d, "ctime", 1), lambda: delattr(d, "day"),
    lambda: setattr(datetime.date, "extra", 1), lambda: delattr(datetime.timedelta, "days"), lambda: setattr(datetime.timedelta(1), "days", 2),
    lambda: datetime.timedelta(1) + 1, lambda: decimal.Decimal(1) + 1.5, lambda: decimal.Decimal(1) < "a", lambda: setattr(decimal.Decimal, "x", 1),
    lambda: setattr(array.array("i"), "x", 1), lambda: contextvars.ContextVar("a") + 1, lambda: struct.Struct("i") + 1, lambda: int(d), lambda: "%d" % d,
    lambda: sum([d]), lambda: datetime.date(1), lambda: datetime.datetime(1, 2), lambda: datetime.date(), lambda: bytes(d), lambda: setattr(datetime.time(1), "tzinfo", None),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Own(datetime.date):
    extra = 1


own = Own(2020, 1, 1)
own.note = 2
Own.more = 3
for f in (lambda: own + 1, lambda: own.nosuch, lambda: setattr(own, "year", 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
