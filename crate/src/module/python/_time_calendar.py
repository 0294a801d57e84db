"""The calendar of the module `time`: moments as tuples, and as text. Local time is UTC."""

from _calendar_days import from_ordinal, to_ordinal

_EPOCH = 719163
_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")


class struct_time(tuple):
    """A moment as nine numbers, which also have names; its zone has a name and an offset."""

    __slots__ = ()
    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0
    __match_args__ = _FIELDS

    def __new__(cls, sequence, dict=None):
        values = tuple(sequence)
        if not 9 <= len(values) <= 11:
            kind = "an at least 9" if len(values) < 9 else "an at most 11"
            raise TypeError(f"time.struct_time() takes {kind}-sequence ({len(values)}-sequence given)")
        return super().__new__(cls, values[:9])

    tm_zone = property(lambda self: "UTC")
    tm_gmtoff = property(lambda self: 0)

    def __repr__(self):
        return f"time.struct_time({', '.join(f'{name}={value!r}' for name, value in zip(_FIELDS, self))})"

    def __reduce__(self):
        return struct_time, (tuple(self),)


for _index, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, property(lambda self, index=_index: self[index]))
struct_time.__module__ = "time"


def gmtime(seconds=None):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    if seconds is None:
        import time

        seconds = time.time()
    days, rest = divmod(int(seconds // 1), 86400)
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    ordinal = days + _EPOCH
    year, month, day = from_ordinal(ordinal)
    return struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, ordinal - to_ordinal(year, 1, 1) + 1, 0))


localtime = gmtime


def timegm(moment):
    """The seconds since the Epoch of a moment in UTC."""
    year, month, day, hour, minute, second = moment[:6]
    months = year * 12 + month - 1
    days = to_ordinal(months // 12, months % 12 + 1, 1) - _EPOCH + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def mktime(moment):
    """Convert a time tuple in local time to seconds since the Epoch."""
    return float(timegm(moment))


def strftime(format, t=None):
    """Convert a time tuple to a string according to a format specification."""
    from _datetime_text import strftime as filled

    year, month, day, hour, minute, second = (gmtime() if t is None else t)[:6]
    return filled(_Utc(), format, (year, max(month, 1), max(day, 1)), (hour, minute, second, 0))


class _Utc:
    """What strftime asks for zone and offset."""

    def utcoffset(self):
        from datetime import timedelta

        return timedelta(0)

    def tzname(self):
        return "UTC"


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """Parse a string to a time tuple according to a format specification."""
    from _strptime import parsed

    (year, month, day, hour, minute, second, _), _, _ = parsed(string, format)
    ordinal = to_ordinal(year, month, day)
    yearday = ordinal - to_ordinal(year, 1, 1) + 1
    return struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, yearday, -1))


def asctime(t=None):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    return strftime("%a %b %e %H:%M:%S %Y", t)


def ctime(seconds=None):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return asctime(gmtime(seconds))
