from datetime import date, datetime, time, timedelta

print(date.min, date.max, datetime.max, time.max, date.resolution, date(2024, 2, 29) + timedelta(366), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 31).replace(month=3), datetime(2024, 1, 1, fold=1).fold, time(1, fold=1), repr(datetime(2024, 1, 1, 0, 0, 0, 5)), repr(time(1, 2)), str(time(0)), bool(time(0)))
print(f"{date(2024, 1, 5):%d.%m.%Y}", format(datetime(2024, 1, 5), ""), f"{time(5):%H}", date(2024, 1, 1) < date(2024, 1, 2), date(2024, 1, 1) == datetime(2024, 1, 1), datetime(2024, 1, 1) == date(2024, 1, 1), isinstance(datetime.now(), date), date.today() == datetime.today().date())
for bad in (
    lambda: date(2024, 13, 1), lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: time(0, 0, 0, 10**6), lambda: datetime(2024, 1, 1, fold=2), lambda: date("2024", 1, 1), lambda: date(2024.0, 1, 1), lambda: date.max + timedelta(1), lambda: datetime.min - timedelta(1),
    lambda: date(2024, 1, 1) + 1, lambda: date(2024, 1, 1) - 5, lambda: date(2024, 1, 1) < datetime(2024, 1, 1), lambda: date(2024, 1, 1).replace(day=32), lambda: datetime.combine(1, 2), lambda: datetime.fromtimestamp(1e20), lambda: datetime.strptime("2024", "%Y-%m"), lambda: time(1) + timedelta(1), lambda: time("a"), lambda: datetime(2024, 1, 1) + datetime(2024, 1, 1), lambda: date(2024, 1, 1).replace(hour=1),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
