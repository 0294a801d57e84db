import calendar

c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), c.monthdayscalendar(2024, 2), [d.isoformat() for d in c.itermonthdates(2024, 2)][:3], list(c.itermonthdays2(2024, 2))[-3:], list(c.itermonthdays3(2023, 12))[-2:], list(c.itermonthdays4(2024, 1))[:2])
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29), calendar.timegm((1970, 1, 2, 0, 0, 0)), list(calendar.day_abbr), calendar.month_name[1:3], calendar.Month.MAY, calendar.Day.SUNDAY)
print(calendar.month(2024, 2), calendar.TextCalendar(6).formatmonth(2023, 10, w=3, l=1), calendar.TextCalendar().formatweekheader(4), sep="")
print(calendar.calendar(2024, m=4)[:200])
print(calendar.firstweekday(), calendar.setfirstweekday(calendar.SUNDAY), calendar.firstweekday(), calendar.weekheader(2), calendar.monthcalendar(2024, 9)[0])
calendar.setfirstweekday(0)
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.Calendar().monthdayscalendar(2024, 0), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.IllegalMonthError(5)):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print([len(w) for w in calendar.Calendar().yeardatescalendar(2024)], calendar.HTMLCalendar().formatday(5, 2), calendar.HTMLCalendar().formatweekheader()[:40])
