import calendar

calendar.prmonth(2024, 2)
print(calendar.month(2023, 10, w=4, l=2))
print(calendar.calendar(2024))
print(calendar.TextCalendar(6).formatyear(2025, m=4, c=3))
print(calendar.TextCalendar(firstweekday=6).formatmonth(2024, 9))
print(repr(calendar.weekheader(3)), repr(calendar.weekheader(10)))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 2))
try:
    calendar.setfirstweekday(7)
except calendar.IllegalWeekdayError as e:
    print(e)
