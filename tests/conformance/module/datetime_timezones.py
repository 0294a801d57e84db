from datetime import date, datetime, time, timedelta, timezone, tzinfo

utc, cet = timezone.utc, timezone(timedelta(hours=1), "CET")
a = datetime(2024, 3, 31, 1, 30, tzinfo=cet)
print(a, a.astimezone(utc), a.utcoffset(), a.tzname(), a.dst(), a == a.astimezone(utc), hash(a) == hash(a.astimezone(utc)), a - datetime(2024, 1, 1, tzinfo=utc), repr(cet), cet, timezone(timedelta(minutes=-90)), a.timestamp(), a.utctimetuple().tm_hour)
print(datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1.5, cet), a.isoformat(), a.strftime("%z %Z %:z"), a.replace(tzinfo=None), time(1, tzinfo=cet).isoformat(), datetime.combine(date(2024, 1, 1), time(5, tzinfo=utc)), utc == timezone(timedelta(0)), timezone.min, timezone.max)


class Zone(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2 if dt and dt.month in range(4, 11) else 1)

    def dst(self, dt):
        return self.utcoffset(dt) - timedelta(hours=1)

    def tzname(self, dt):
        return "SUMMER" if self.dst(dt) else "WINTER"


z = Zone()
print(datetime(2024, 7, 1, tzinfo=z), datetime(2024, 1, 1, tzinfo=z).tzname(), datetime(2024, 7, 1, 12, tzinfo=utc).astimezone(z), datetime(2024, 7, 1, tzinfo=z).timetuple().tm_isdst)
naive = datetime(2024, 1, 1)
for bad in (
    lambda: naive < a, lambda: naive - a, lambda: timezone(5), lambda: timezone(timedelta(hours=24)), lambda: timezone(timedelta(0), 5), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: tzinfo().utcoffset(None), lambda: utc.utcoffset(5), lambda: time(1) < time(1, tzinfo=utc), lambda: datetime(2024, 1, 1, tzinfo=utc).astimezone(5),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(naive == a, naive != a, time(1) == time(1, tzinfo=utc))
