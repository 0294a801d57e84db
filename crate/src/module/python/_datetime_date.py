"""Dates, for `datetime`."""

import _yieldscope
import time as _time
from operator import index as _index

from _calendar_days import days_before_month as _days_before_month, days_in_month as _days_in_month
from _calendar_days import from_ordinal as _from_ordinal, iso_first_monday as _iso_first_monday
from _calendar_days import iso_to_ordinal as _iso_to_ordinal, to_ordinal as _to_ordinal
from _datetime_delta import timedelta

MINYEAR, MAXYEAR = 1, 9999
MAX_ORDINAL = 3652059
EPOCH = 719163


def check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


# A field that was not given.
MISSING = object()


def refuse_missing(year, month):
    """Say which field of a date is missing first."""
    place = 1 if year is MISSING else 2 if month is MISSING else 3
    raise TypeError(f"function missing required argument '{('year', 'month', 'day')[place - 1]}' (pos {place})")


class IsoCalendarDate(tuple):
    """Year, week and weekday of a date."""

    __slots__ = ()

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.{type(self).__name__}(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


class date:
    """date(year, month, day) --> date object"""

    __slots__ = "_year", "_month", "_day", "_hash"
    # A datetime is a date too, and no date is compared with it.
    _has_time = False

    def __new__(cls, year=MISSING, month=MISSING, day=MISSING):
        if day is MISSING:
            refuse_missing(year, month)
        year, month, day = check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hash = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        year, month, day, *_ = from_seconds(int(timestamp // 1))
        return cls(year, month, day)

    @classmethod
    def today(cls):
        """Current date or datetime: same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > MAX_ORDINAL:
            raise ValueError(f"year {_from_ordinal(ordinal)[0]} is out of range")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Construct a date from a string in ISO 8601 format."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import parse_date

        try:
            return cls(*parse_date(date_string))
        except ValueError as e:
            if str(e) and not str(e).startswith("Year"):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """int, int, int -> Construct a date from the ISO year, week number and weekday."""
        return cls(*_from_ordinal(_iso_to_ordinal(_index(year), _index(week), _index(day))))

    def __repr__(self):
        kind = self.__class__
        name = f"{kind.__module__}.{kind.__qualname__}" if kind is date else kind.__qualname__
        return f"{name}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        """Return ctime() style string."""
        return self.strftime(f"%a %b %e 00:00:00 {self._year:04d}")

    def strftime(self, format):
        """Format using strftime()."""
        from _datetime_text import strftime

        return strftime(self, format, (self._year, self._month, self._day), (0, 0, 0, 0))

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    @property
    def year(self):
        """year (1-9999)"""
        return self._year

    @property
    def month(self):
        """month (1-12)"""
        return self._month

    @property
    def day(self):
        """day (1-31)"""
        return self._day

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return self._timetuple(0, 0, 0, -1)

    def _timetuple(self, hour, minute, second, dst):
        yearday = _days_before_month(self._year, self._month) + self._day
        from _time_calendar import struct_time

        return struct_time(
            (self._year, self._month, self._day, hour, minute, second, self.weekday(), yearday, dst)
        )

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """Return date with new specified fields."""
        return type(self)(
            self._year if year is None else year, self._month if month is None else month, self._day if day is None else day
        )

    __replace__ = replace

    def _compared(self, other):
        """Both as tuples, or None if the other is no date."""
        if isinstance(other, date) and not other._has_time:
            return (self._year, self._month, self._day), (other._year, other._month, other._day)
        return None

    def __eq__(self, other):
        both = self._compared(other)
        return NotImplemented if both is None else both[0] == both[1]

    def __le__(self, other):
        both = self._compared(other)
        return NotImplemented if both is None else both[0] <= both[1]

    def __lt__(self, other):
        both = self._compared(other)
        return NotImplemented if both is None else both[0] < both[1]

    def __ge__(self, other):
        both = self._compared(other)
        return NotImplemented if both is None else both[0] >= both[1]

    def __gt__(self, other):
        both = self._compared(other)
        return NotImplemented if both is None else both[0] > both[1]

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash((self._year, self._month, self._day))
        return self._hash

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other.days
            if 0 < ordinal <= MAX_ORDINAL:
                return type(self).fromordinal(ordinal)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not other._has_time:
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        """Return the day of the week represented by the date. Monday == 0 ... Sunday == 6"""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date. Monday == 1 ... Sunday == 7"""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        year, today = self._year, self.toordinal()
        monday = _iso_first_monday(year)
        if today < monday:
            year -= 1
            monday = _iso_first_monday(year)
        elif today >= _iso_first_monday(year + 1):
            year += 1
            monday = _iso_first_monday(year)
        week, day = divmod(today - monday, 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def __reduce__(self):
        return self.__class__, (self._year, self._month, self._day)


def from_seconds(seconds):
    """Year … second of a number of seconds since 1970."""
    if not -(2**63) <= seconds < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    days, seconds = divmod(seconds, 86400)
    ordinal = days + EPOCH
    if not 1 <= ordinal <= MAX_ORDINAL:
        raise ValueError(f"year {_from_ordinal(ordinal)[0]} is out of range")
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return *_from_ordinal(ordinal), hour, minute, second


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
date.__module__ = IsoCalendarDate.__module__ = "datetime"
_yieldscope.seal(date, IsoCalendarDate)
