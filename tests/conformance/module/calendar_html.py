import calendar

print(calendar.HTMLCalendar(calendar.SUNDAY).formatmonth(2024, 2))


class Marked(calendar.HTMLCalendar):
    cssclasses = [f"{day} text" for day in calendar.HTMLCalendar.cssclasses]

    def formatday(self, day, weekday):
        return f"<b>{day}</b>" if day == 14 else super().formatday(day, weekday)


print(Marked().formatmonth(2023, 7, withyear=False))
print(len(calendar.HTMLCalendar().formatyear(2024)), calendar.HTMLCalendar().formatyear(2024)[:120])
