"""The proleptic Gregorian calendar: days counted from 1 January of year 1, which is day 1."""

_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else _DAYS_IN[month]


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def days_before_month(year, month):
    return _DAYS_BEFORE[month] + (month > 2 and is_leap(year))


def to_ordinal(year, month, day):
    return days_before_year(year) + days_before_month(year, month) + day


def from_ordinal(n):
    """Year, month and day of a number of a day."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        # The last day of a leap year.
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = days_before_month(year, month)
    if before > n:
        month -= 1
        before = days_before_month(year, month)
    return year, month, n - before + 1


def iso_first_monday(year):
    """The day with which the first week of a year begins."""
    first = to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def iso_to_ordinal(year, week, day):
    """The day of a week of a year; ValueError in datetime's words."""
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week < 53:
        weekday = to_ordinal(year, 1, 1) % 7
        if week != 53 or not (weekday == 4 or (weekday == 3 and is_leap(year))):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return iso_first_monday(year) + (week - 1) * 7 + day - 1
