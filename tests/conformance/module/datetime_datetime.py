from datetime import date, datetime, time, timedelta, timezone, UTC

dt = datetime(2024, 7, 4, 15, 30, 45, 123456)
print(repr(dt), dt, dt.date(), dt.time(), dt.hour, dt.microsecond, dt.isoformat(), dt.isoformat(" ", "minutes"), dt.isoformat(timespec="milliseconds"), dt.ctime())
print(repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 5, 6)), repr(datetime(2024, 1, 1, 0, 0, 7)), datetime(2024, 1, 1))
print(dt + timedelta(hours=10), dt - timedelta(weeks=1), dt - datetime(2024, 1, 1), dt.replace(hour=0, microsecond=0), dt.timetuple()[:9])
print(dt.strftime("%H:%M:%S.%f %I:%M %p [%z] [%Z] %c %X %T %R %j %s %:z %-d %_d %^a"), f"{dt:%H}")
print(dt > datetime(2024, 1, 1), dt == dt.replace(), sorted([dt, datetime.min])[0], datetime.combine(date(2020, 1, 2), time(3, 4, 5)), datetime.max)
aware = datetime(2024, 7, 4, 15, 30, tzinfo=UTC)
east = timezone(timedelta(hours=5, minutes=30), "IST")
west = timezone(-timedelta(hours=8))
print(repr(aware), aware, aware.astimezone(east), repr(aware.astimezone(west)), aware.timestamp(), aware.utcoffset(), aware.tzname(), aware.dst())
print(aware.astimezone(east) == aware, hash(aware.astimezone(east)) == hash(aware), aware.astimezone(west) - aware, aware.astimezone(east).strftime("%z %Z %:z"), aware.timetz(), aware.utctimetuple()[:6])
print(datetime.fromtimestamp(1e9, UTC), datetime.fromtimestamp(1.5, east), datetime.fromtimestamp(-1, UTC), datetime.fromtimestamp(0.1234567, UTC))
print(repr(east), repr(west), east, west, UTC, repr(UTC), timezone(timedelta(0)) is UTC, timezone.min, west == timezone(timedelta(hours=-8)), timezone(timedelta(seconds=3661)))
for test in (
    lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 60), lambda: datetime(2024, 1, 1, microsecond=10**6), lambda: dt < aware, lambda: dt == aware,
    lambda: dt - aware, lambda: dt == date(2024, 7, 4), lambda: datetime.max + timedelta(1), lambda: timezone(5), lambda: timezone(timedelta(1)), lambda: datetime(2024, 1, 1, tzinfo=5),
    lambda: dt.isoformat(timespec="x"), lambda: datetime.fromtimestamp("x"), lambda: dt.replace(fold=2), lambda: datetime.combine(1, 2), lambda: aware.astimezone(5), lambda: datetime.fromtimestamp(1e20, UTC),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
print(isinstance(dt, date), datetime.now(UTC).tzinfo, datetime.now() > datetime(2020, 1, 1), date.today() >= date(2020, 1, 1), isinstance(datetime.now() - datetime.now(), timedelta))
print(datetime(2024, 11, 3, 1, 30, fold=1), repr(datetime(2024, 11, 3, 1, 30, fold=1)), dt.__reduce_ex__(2)[0].__name__)
