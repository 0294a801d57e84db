"""The calendar of the module `time`: moments as tuples, and as text. Local time is UTC."""

from operator import index

import _yieldscope
from _calendar_days import days_in_month, from_ordinal, to_ordinal

_EPOCH = 719163
_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
# These have a name alone.
_HIDDEN = "tm_zone", "tm_gmtoff"
_missing, _dict = object(), dict


class struct_time(tuple):
    """A moment as nine numbers, which also have names; its zone may have a name and an offset."""

    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0
    __match_args__ = _FIELDS

    def __new__(cls, sequence=_missing, dict=None):
        if sequence is _missing:
            raise TypeError("structseq() missing required argument 'sequence' (pos 1)")
        try:
            values = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if dict is not None and not isinstance(dict, _dict):
            raise TypeError("time.struct_time() takes a dict as second arg, if any")
        if not 9 <= len(values) <= 11:
            kind = "an at least 9" if len(values) < 9 else "an at most 11"
            raise TypeError(f"time.struct_time() takes {kind}-sequence ({len(values)}-sequence given)")
        named = _dict(zip(_HIDDEN, values[9:]))
        if dict:
            if not named.keys().isdisjoint(dict) or not set(_HIDDEN).issuperset(dict):
                raise TypeError("time.struct_time() got duplicate or unexpected field name(s)")
            named.update(dict)
        self = super().__new__(cls, values[:9])
        self._zone, self._offset = map(named.get, _HIDDEN)
        return self

    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._offset)

    def __repr__(self):
        return f"time.struct_time({', '.join(f'{name}={value!r}' for name, value in zip(_FIELDS, self))})"

    def __reduce__(self):
        return struct_time, (tuple(self), {"tm_zone": self._zone, "tm_gmtoff": self._offset})

    def __replace__(self, /, **changes):
        fields = _dict(zip(_FIELDS + _HIDDEN, (*self, self._zone, self._offset)))
        unknown = [name for name in changes if name not in fields]
        if unknown:
            raise TypeError(f"Got unexpected field name(s): {unknown}")
        fields.update(changes)
        return type(self)(fields.values())


for _index, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, property(lambda self, index=_index: self[index]))
struct_time.__module__ = "time"
_yieldscope.seal(struct_time)


def gmtime(seconds=None):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    return _moment(seconds, "GMT")


def localtime(seconds=None):
    """Convert seconds since the Epoch to a time tuple expressing local time."""
    return _moment(seconds, "UTC")


def _moment(seconds, zone):
    if seconds is None:
        import time

        seconds = time.time()
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if abs(seconds) >= 1 << 63:
            raise OverflowError("timestamp out of range for platform time_t")
        seconds = int(seconds // 1)
    days, rest = divmod(index(seconds), 86400)
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    ordinal = days + _EPOCH
    year, month, day = from_ordinal(ordinal)
    yearday = ordinal - to_ordinal(year, 1, 1) + 1
    return struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, yearday, 0, zone, 0))


def _fields(moment, name):
    """The nine numbers of a tuple."""
    if not isinstance(moment, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(moment) != 9:
        raise TypeError(f"{name}(): illegal time tuple argument")
    return [index(field) for field in moment]


def _checked(moment, name):
    """The numbers of a moment that is to be shown; zeros stand for the first month and day."""
    year, month, day, hour, minute, second, weekday, yearday, dst = _fields(moment, name)
    for value, low, high, what in (
        (month, 0, 12, "month"), (day, 0, 31, "day of month"), (hour, 0, 23, "hour"), (minute, 0, 59, "minute"),
        (second, 0, 61, "seconds"), (weekday, -1, weekday, "day of week"), (yearday, 0, 366, "day of year"),
    ):
        if not low <= value <= high:
            raise ValueError(f"{what} out of range")
    return year, month or 1, day or 1, hour, minute, second


def timegm(moment):
    """The seconds since the Epoch of a moment in UTC."""
    year, month, day, hour, minute, second = moment[:6]
    months = year * 12 + month - 1
    days = to_ordinal(months // 12, months % 12 + 1, 1) - _EPOCH + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def mktime(moment):
    """Convert a time tuple in local time to seconds since the Epoch."""
    return float(timegm(_fields(moment, "mktime")))


def strftime(format, t=None):
    """Convert a time tuple to a string according to a format specification."""
    from _datetime_text import strftime as filled

    year, month, day, hour, minute, second = _checked(localtime() if t is None else t, "strftime")
    return filled(_Utc(), format, (year, month, day), (hour, minute, second, 0))


class _Utc:
    """What strftime asks for zone and offset."""

    def utcoffset(self):
        from datetime import timedelta

        return timedelta(0)

    def tzname(self):
        return "UTC"


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """Parse a string to a time tuple according to a format specification."""
    from _strptime import parsed_with_yearday

    for place, text in enumerate((string, format)):
        if not isinstance(text, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(text)}")
    (year, month, day, hour, minute, second, _), offset, zone, yearday = parsed_with_yearday(string, format)
    if day > days_in_month(year, month) and (month, day) != (2, 29):
        raise ValueError("day is out of range for month")
    ordinal = to_ordinal(year, month, day)
    if yearday is None:
        yearday = ordinal - to_ordinal(year, 1, 1) + 1
    fields = year, month, day, hour, minute, second, (ordinal + 6) % 7, yearday, 0 if zone else -1
    return struct_time((*fields, zone, offset and offset[0]))


def asctime(t=None):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    t = localtime() if t is None else t
    _checked(t, "asctime")
    return strftime("%a %b %e %H:%M:%S %Y", t)


def ctime(seconds=None):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return asctime(localtime(seconds))
