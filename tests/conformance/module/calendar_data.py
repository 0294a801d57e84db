import calendar

print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2021), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr))
c = calendar.Calendar(6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 6))[:10], list(c.itermonthdays2(2024, 6))[:3])
print(c.monthdatescalendar(2024, 2)[0][0], list(c.itermonthdays3(2024, 12))[-1], list(c.itermonthdays4(2024, 3))[0])
print(c.monthdayscalendar(2023, 2), [len(row) for row in c.yeardayscalendar(2024)], len(c.yeardatescalendar(2024, 5)))
print(calendar.timegm((2024, 1, 2, 3, 4, 5)), calendar.timegm((1970, 1, 1, 0, 0, 0)))
print(repr(calendar.MONDAY), calendar.Month.MAY, repr(calendar.JUNE), calendar.Day(3).name)
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e:
    print(e, isinstance(e, IndexError))
fridays = [d for y in (2023, 2024) for m in range(1, 13) for d, wd in c.itermonthdays2(y, m) if d == 13 and wd == calendar.FRIDAY]
print(len(fridays))
