from datetime import date, datetime, time

for text in "2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W01":
    try:
        print(text, date.fromisoformat(text))
    except ValueError as e:
        print(e)
for text in "2024-02-29T13:05", "2024-02-29 13:05:06.5", "20240229T130506,123456789", "2024-02-29T13:05Z", "2024-02-29T13:05+01:30", "2024-02-29T24:00", "2024-02-29T25:00", "2024-02-29T13:5", "2024-02-29x13", "2024-02-29T13:05:06+25:00", "garbage", "2024-02-30":
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(e)
for text in "13:05", "T13", "130506.25", "13:05:06+00:00", "24:00", "1:2", "":
    try:
        print(text, repr(time.fromisoformat(text)))
    except ValueError as e:
        print(e)
d = datetime(2024, 2, 29, 13, 5, 6, 7000)
print(d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"), d.isocalendar(), tuple(d.isocalendar()), d.isocalendar().week, date.fromisocalendar(2024, 9, 4), d.date(), d.time(), d.ctime(), d.toordinal(), date.fromordinal(738945), d.weekday(), d.isoweekday())
for bad in (lambda: d.isoformat(timespec="x"), lambda: date.fromisoformat(5), lambda: date.fromisocalendar(2024, 54, 1), lambda: date.fromordinal(0), lambda: d.isoformat(sep="ab"), lambda: date.fromisocalendar(2024, 1, 8)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
