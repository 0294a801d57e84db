import datetime
from datetime import date, timedelta

d = date(2024, 2, 29)
print(repr(d), d, d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.ctime())
print(d + timedelta(365), d - timedelta(days=60), d - date(2023, 12, 25), d.replace(day=1), d.replace(year=2025, day=3), date.fromordinal(1), date.min, date.max)
print(d < date(2024, 3, 1), d == date(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)), max(d, date(2020, 1, 1)), d.timetuple()[:8])
print(d.strftime("%Y-%m-%d %a %A %b %B %j %U %W %w %u %V %G %y %d/%m %% %x %C %e %D %F %h"), f"{d:%d.%m.%Y}", f"{d}", format(d, ""))
for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09"):
    print(date.fromisoformat(text), end=" ")
print()
for y in (2008, 2009, 2010, 2015, 2020, 2021):
    print(date(y, 1, 1).isocalendar()[:3], date(y, 12, 31).isocalendar().week, end=" ")
print(date.fromisocalendar(2020, 53, 7), d.isocalendar().year)
for test in (
    lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2023, 1, 0), lambda: date("2023", 1, 1), lambda: date(2023.0, 1, 1),
    lambda: date.max + timedelta(1), lambda: date.fromisoformat("2024-2-29"), lambda: date.fromisoformat("nonsense"),
    lambda: date.fromisoformat("2024-13-01"), lambda: date.fromisoformat(5), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2021, 53, 1), lambda: date.fromisocalendar(2021, 1, 8), lambda: d.replace(month=13), lambda: date.fromisoformat("2024-02-30"),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


def days(start, stop, step=timedelta(1)):
    while start < stop:
        yield start
        start += step


print([f"{x:%a %d}" for x in days(date(2024, 2, 26), date(2024, 3, 4))], sum(x.weekday() < 5 for x in days(date(2024, 1, 1), date(2025, 1, 1))))


class Mine(date):
    pass


print(repr(Mine(2020, 1, 1)), repr(Mine(2020, 1, 1) + timedelta(1)), Mine(2020, 1, 1) == date(2020, 1, 1))
match d:
    case date(year=2024, month=m):
        print("month", m)
print(all(date.fromordinal(n).toordinal() == n for n in range(1, 800000, 997)))
