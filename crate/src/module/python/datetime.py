"""Dates and times, naive and aware. Local time is UTC."""

import _yieldscope
import time as _time
from operator import index as _index

from _calendar_days import from_ordinal as _from_ordinal
from _datetime_date import MISSING as _MISSING, refuse_missing as _refuse_missing
from _datetime_date import EPOCH as _EPOCH, MAX_ORDINAL as _MAX_ORDINAL, MAXYEAR, MINYEAR, check_date as _check_date, date
from _datetime_date import from_seconds as _from_seconds
from _datetime_delta import divided as _divided, timedelta

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

_DAY = timedelta(1)


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset < _DAY:
        raise ValueError(
            f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}."
        )


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def tzname(self, dt):
        "datetime -> string name of time zone."
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        "datetime -> DST offset as timedelta positive east of UTC."
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        "datetime in UTC -> datetime in local time."
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        args = getattr(self, "__getinitargs__", tuple)()
        return self.__class__, args, getattr(self, "__dict__", None) or None


class _Zoned:
    """What times and datetimes share: their zone."""

    __slots__ = ()

    @property
    def tzinfo(self):
        """timezone info object"""
        return self._tzinfo

    def _asked(self, name):
        if self._tzinfo is None:
            return None
        offset = getattr(self._tzinfo, name)(self._for_zone())
        _check_offset(name, offset)
        return offset

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return self._asked("utcoffset")

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return self._asked("dst")

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        if self._tzinfo is None:
            return None
        name = self._tzinfo.tzname(self._for_zone())
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
        return name


class time(_Zoned):
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_hash", "_fold"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        fields = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        self._tzinfo = tzinfo
        self._hash = -1
        return self

    hour = property(lambda self: self._hour, doc="hour (0-23)")
    minute = property(lambda self: self._minute, doc="minute (0-59)")
    second = property(lambda self: self._second, doc="second (0-59)")
    microsecond = property(lambda self: self._microsecond, doc="microsecond (0-999999)")
    fold = property(lambda self: self._fold)

    def _for_zone(self):
        return None

    def _fields(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _compared(self, other, is_equal=False):
        if not isinstance(other, time):
            return None
        if self._tzinfo is other._tzinfo:
            return self._fields(), other._fields()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._fields(), other._fields()
        if mine is None or theirs is None:
            if is_equal:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._since_midnight(mine), other._since_midnight(theirs)

    def _since_midnight(self, offset):
        seconds = self._hour * 3600 + self._minute * 60 + self._second
        return seconds * 10**6 + self._microsecond - offset._total()

    def __eq__(self, other):
        both = self._compared(other, True)
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
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            self._hash = hash(self._since_midnight(offset or timedelta(0)))
        return self._hash

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._second or self._microsecond:
            parts.append(str(self._second))
        if self._microsecond:
            parts.append(str(self._microsecond))
        if self._tzinfo is not None:
            parts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            parts.append("fold=1")
        kind = self.__class__
        name = f"{kind.__module__}.{kind.__qualname__}" if kind is time else kind.__qualname__
        return f"{name}({', '.join(parts)})"

    def isoformat(self, timespec="auto"):
        """Return the time formatted according to ISO."""
        from _datetime_text import format_offset, format_time

        return format_time(*self._fields(), timespec) + format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    @classmethod
    def fromisoformat(cls, time_string, /):
        """Construct a time from a string in one of the ISO 8601 formats."""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import parse_time

        try:
            clock, zone = parse_time(time_string.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*clock, _zone_of(zone))

    def strftime(self, format):
        """Format using strftime().  The date part of the timestamp passed to it is 1900-01-01."""
        from _datetime_text import strftime

        return strftime(self, format, (1900, 1, 1), self._fields())

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """Return time with new specified fields."""
        given = (hour, minute, second, microsecond)
        fields = [old if new is None else new for old, new in zip(self._fields(), given)]
        zone = self._tzinfo if tzinfo is True else tzinfo
        return type(self)(*fields, zone, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce_ex__(self, protocol):
        return self.__class__, (*self._fields(), self._tzinfo)


def _zone_of(parsed):
    """The zone for what `parse_time` found."""
    if parsed is None:
        return None
    sign, hours, minutes, seconds, microseconds = parsed
    offset = sign * timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
    return timezone(offset) if offset else timezone.utc


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(_Zoned, date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"
    _has_time = True

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if day is _MISSING:
            _refuse_missing(year, month)
        date_fields = _check_date(year, month, day)
        time_fields = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = date_fields
        self._hour, self._minute, self._second, self._microsecond, self._fold = time_fields
        self._tzinfo = tzinfo
        self._hash = -1
        return self

    hour, minute, second, microsecond, fold = time.hour, time.minute, time.second, time.microsecond, time.fold

    def _for_zone(self):
        return self

    def _date_fields(self):
        return self._year, self._month, self._day

    def _time_fields(self):
        return self._hour, self._minute, self._second, self._microsecond

    @classmethod
    def _from_timestamp(cls, timestamp, zone):
        if not isinstance(timestamp, (int, float)):
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        if isinstance(timestamp, float):
            if timestamp != timestamp:
                raise ValueError("Invalid value NaN (not a number)")
            n, d = timestamp.as_integer_ratio()
            total = _divided(n * 10**6, d)
        else:
            total = timestamp * 10**6
        seconds, microsecond = divmod(total, 10**6)
        return cls(*_from_seconds(seconds), microsecond, zone)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Construct a datetime from a POSIX timestamp (like time.time())."""
        _check_zone(tz)
        result = cls._from_timestamp(timestamp, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        import warnings

        warnings.warn(
            "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use "
            "timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).",
            DeprecationWarning, stacklevel=2,
        )
        return cls._from_timestamp(timestamp, None)

    @classmethod
    def now(cls, tz=None):
        "Construct a datetime from time.time() and optional time zone info."
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        "Construct a UTC datetime from time.time()."
        import warnings

        warnings.warn(
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
            "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).", DeprecationWarning, stacklevel=2,
        )
        return cls._from_timestamp(_time.time(), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        "Construct a datetime from a given date and a given time."
        if not isinstance(date, _date):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, *time._fields(), zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Construct a datetime from a string in one of the ISO 8601 formats."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import date_size, parse_date, parse_time

        try:
            if len(date_string) < 7:
                raise ValueError
            size = date_size(date_string)
            day = parse_date(date_string[:size])
            rest = date_string[size + 1:]
            if len(date_string) > size:
                clock, zone = parse_time(rest)
            else:
                clock, zone = (), None
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*day, *clock, tzinfo=_zone_of(zone))

    @classmethod
    def strptime(cls, date_string, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        from _strptime import parsed

        fields, offset, name = parsed(date_string, format)
        zone = None
        if offset is not None:
            delta = timedelta(seconds=offset[0], microseconds=offset[1])
            zone = timezone(delta, name) if name else timezone(delta)
        return cls(*fields, tzinfo=zone)

    def timetuple(self):
        "Return local time tuple compatible with time.localtime()."
        dst = self.dst()
        return self._timetuple(self._hour, self._minute, self._second, -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        "Return UTC time tuple compatible with time.gmtime()."
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return moment._timetuple(moment._hour, moment._minute, moment._second, 0)

    def _micros(self):
        """Microseconds since the day before year 1, as the clock shows."""
        seconds = self.toordinal() * 86400 + self._hour * 3600 + self._minute * 60 + self._second
        return seconds * 10**6 + self._microsecond

    def timestamp(self):
        "Return POSIX timestamp as float"
        offset = self.utcoffset()
        total = self._micros() - _EPOCH * 86400 * 10**6
        if offset is not None:
            total -= offset._total()
        return total / 10**6

    def date(self):
        "Return the date part."
        return _date(self._year, self._month, self._day)

    def time(self):
        "Return the time part, with tzinfo None."
        return _time_class(*self._time_fields(), fold=self._fold)

    def timetz(self):
        "Return the time part, with same tzinfo."
        return _time_class(*self._time_fields(), self._tzinfo, fold=self._fold)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None
    ):
        """Return datetime with new specified fields."""
        given = (year, month, day, hour, minute, second, microsecond)
        old = self._date_fields() + self._time_fields()
        fields = [before if new is None else new for before, new in zip(old, given)]
        zone = self._tzinfo if tzinfo is True else tzinfo
        return type(self)(*fields, zone, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        """Convert to local time in new timezone tz."""
        if tz is None:
            tz = timezone.utc
        else:
            _check_zone(tz)
        if self._tzinfo is tz:
            return self
        offset = self.utcoffset() if self._tzinfo is not None else None
        utc = (self if offset is None else self - offset).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def ctime(self):
        "Return ctime() style string."
        return self.strftime(f"%a %b %e %H:%M:%S {self._year:04d}")

    def strftime(self, format):
        """Format using strftime()."""
        from _datetime_text import strftime

        return strftime(self, format, self._date_fields(), self._time_fields())

    def isoformat(self, sep="T", timespec="auto"):
        """Return the time formatted according to ISO."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        from _datetime_text import format_offset, format_time

        text = format_time(*self._time_fields(), timespec) + format_offset(self.utcoffset())
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{text}"

    def __repr__(self):
        parts = [*self._date_fields(), *self._time_fields()]
        if parts[-1] == 0:
            del parts[-1]
            if parts[-1] == 0:
                del parts[-1]
        parts = [str(part) for part in parts]
        if self._tzinfo is not None:
            parts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            parts.append("fold=1")
        kind = self.__class__
        name = f"{kind.__module__}.{kind.__qualname__}" if kind is datetime else kind.__qualname__
        return f"{name}({', '.join(parts)})"

    def __str__(self):
        "Convert to string, for str()."
        return self.isoformat(sep=" ")

    def _compared(self, other, is_equal=False):
        if not isinstance(other, datetime):
            return None
        if self._tzinfo is other._tzinfo:
            return self._micros(), other._micros()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if is_equal and (self._is_doubtful(mine) or other._is_doubtful(theirs)):
            return 0, 1
        if mine == theirs:
            return self._micros(), other._micros()
        if mine is None or theirs is None:
            if is_equal:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._micros() - mine._total(), other._micros() - theirs._total()

    def _is_doubtful(self, offset):
        """Whether the offset depends on the fold: then the time equals none of another zone."""
        return self._tzinfo is not None and self.replace(fold=1 - self._fold).utcoffset() != offset

    def __eq__(self, other):
        both = self._compared(other, True)
        return NotImplemented if both is None else both[0] == both[1]

    def __hash__(self):
        if self._hash == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            self._hash = hash(self._micros() - (offset._total() if offset is not None else 0))
        return self._hash

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        seconds, microsecond = divmod(self._micros() + other._total(), 10**6)
        days, seconds = divmod(seconds, 86400)
        if not 0 < days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_from_ordinal(days), hour, minute, second, microsecond, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = timedelta._of(self._micros() - other._micros())
        if self._tzinfo is other._tzinfo:
            return difference
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return difference
        if mine is None or theirs is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return difference + theirs - mine

    def __reduce_ex__(self, protocol):
        return self.__class__, (*self._date_fields(), *self._time_fields(), self._tzinfo)


# Within `datetime` the plain names are those of its methods.
_date, _time_class = date, time

datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


_unset = object()


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = "_offset", "_name"

    def __new__(cls, offset, name=_unset):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is _unset:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY < offset < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                f"not {offset!r}."
            )
        return cls._made(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    @classmethod
    def _made(cls, offset, name=None):
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is self.utc:
            return "datetime.timezone.utc"
        kind = self.__class__
        name = f", {self._name!r}" if self._name is not None else ""
        return f"{kind.__module__}.{kind.__qualname__}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        """Return fixed offset."""
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        """If name is specified when timezone is created, returns the name. Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        from _datetime_text import format_offset

        return "UTC" + format_offset(self._offset)

    def dst(self, dt):
        """Return None."""
        self._check(dt, "dst")
        return None

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone._made(timedelta(0))
timezone.min = timezone._made(-timedelta(hours=23, minutes=59))
timezone.max = timezone._made(timedelta(hours=23, minutes=59))
_yieldscope.seal(tzinfo, time, datetime, timezone)
