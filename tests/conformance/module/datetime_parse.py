from datetime import datetime, date

for text in (
    "2024-07-04", "2024-07-04T15:30", "2024-07-04 15:30:45", "20240704T153045", "2024-07-04T15:30:45.123", "2024-07-04T15:30:45,123456", "2024-07-04T15:30:45Z", "2024-07-04T15:30:45+05:30",
    "2024-W27-4T10", "2024-07-04T15:30:45.123456-08:00", "2024-07-04x04", "2024-07-04T15:30:45+00:00", "20240704", "2024-07-04T153045.5+0100",
):
    print(text, repr(datetime.fromisoformat(text)))
for bad in ("", "2024", "2024-7-4", "2024-07-04T", "2024-07-04T25:00", "2024-07-04T15:3", "2024-07-04T15:30:45.", "2024/07/04", "2024-07-04T15:30:45+25:00", "x" * 10):
    try:
        print(datetime.fromisoformat(bad))
    except ValueError as e:
        print(bad, "->", e)
for text, fmt in (
    ("2024-07-04", "%Y-%m-%d"), ("4 July 2024", "%d %B %Y"), ("Jul 4, 24", "%b %d, %y"), ("04/07/1999 03:05 PM", "%d/%m/%Y %I:%M %p"), ("12:30 am", "%I:%M %p"), ("15:30:45.5", "%H:%M:%S.%f"), ("2024 186", "%Y %j"),
    ("Thu Jul  4 15:30:45 2024", "%c"), ("2024-07-04T15:30+0530", "%Y-%m-%dT%H:%M%z"), ("10:00 -08:00", "%H:%M %z"), ("10:00 Z", "%H:%M %z"), ("2024 27 Thu", "%Y %W %a"), ("2024 1 0", "%Y %U %w"), ("2024 27 4", "%G %V %u"),
    ("100%", "%H0%%"), ("69", "%y"), ("68", "%y"), ("20240704", "%Y%m%d"), ("1 1", "%d %m"), ("10:00 UTC", "%H:%M %Z"), ("WEDNESDAY 5", "%A %d"), ("07/04/24", "%x"), ("1:2:3", "%X"), ("+012345.123456", "%z"),
):
    print(repr(text), fmt, repr(datetime.strptime(text, fmt)))
for text, fmt in (
    ("2024", "%Y-%m"), ("2024-07-04 extra", "%Y-%m-%d"), ("x", "%Q"), ("x", "%"), ("2024-13-01", "%Y-%m-%d"), ("2023-02-29", "%Y-%m-%d"), ("25:00", "%H:%M"), ("a", "a%"), ("2024 27", "%G %V"), ("27 4", "%V %u"), ("2024 1", "%G %j"), ("", "%d"),
):
    try:
        print(datetime.strptime(text, fmt))
    except ValueError as e:
        print(repr(text), fmt, "->", e)
try:
    datetime.strptime(5, "%d")
except TypeError as e:
    print(e)
log = ["2024-01-01 00:00:01 start", "2024-01-01 00:10:00 stop"]
times = (datetime.strptime(line[:19], "%Y-%m-%d %H:%M:%S") for line in log)
print(-(next(times) - next(times)))
