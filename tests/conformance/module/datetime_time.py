from datetime import time, timedelta, timezone, tzinfo, datetime

t = time(13, 5, 9, 42)
print(repr(t), t, t.isoformat("minutes"), t.isoformat("hours"), t.strftime("%I:%M:%S %p %f"), f"{t:%H-%M}", t.replace(hour=1), repr(time()), repr(time(1, 2, 3)), time.min, time.max)
print(t < time(14), t == time(13, 5, 9, 42), hash(t) == hash(time(13, 5, 9, 42)), bool(time(0)), sorted([t, time(1)])[0])
z = time(12, tzinfo=timezone(timedelta(hours=2)))
print(repr(z), z, z.utcoffset(), z.tzname(), z == time(10, tzinfo=timezone.utc), z.strftime("%z"), hash(z) == hash(time(10, tzinfo=timezone.utc)))
for text in ("04", "04:30", "0430", "T04:30:15", "04:30:15.1", "043015,123456789", "04:30Z", "04:30+01:30", "04:30:15.5-0800"):
    print(repr(time.fromisoformat(text)), end=" ")
print()
for bad in ("4", "04:3", "04:30:", "25:00", "04:30+", "x", "04-30"):
    try:
        print(time.fromisoformat(bad))
    except ValueError as e:
        print(e)
for test in (lambda: time(24), lambda: time(1, tzinfo=1), lambda: t < z, lambda: t == z, lambda: time("x"), lambda: z.isoformat("nope")):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


class Summer(tzinfo):
    """Two hours east of UTC in summer, one in winter."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if dt is not None and 3 < dt.month < 11 else 0)

    def tzname(self, dt):
        return "CEST" if self.dst(dt) else "CET"


zone = Summer()
june, december = datetime(2024, 6, 1, 12, tzinfo=zone), datetime(2024, 12, 1, 12, tzinfo=zone)
print(june.tzname(), december.tzname(), june.utcoffset(), june.isoformat(), december.astimezone(timezone.utc), datetime(2024, 6, 1, 12, tzinfo=timezone.utc).astimezone(zone), december - june)
try:
    datetime(2024, 1, 1, tzinfo=tzinfo()).utcoffset()
except NotImplementedError as e:
    print(e)
