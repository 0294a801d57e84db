"""Time zones by name: UTC alone, since the database of the others is not here."""

from datetime import timedelta, timezone, tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()
_UTC_NAMES = ("UTC", "Etc/UTC", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal", "UCT", "Etc/UCT")


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


class ZoneInfo(tzinfo):
    """The zone of a name, one object for each name."""

    _cache = {}

    def __new__(cls, key):
        found = cls._cache.get(key)
        if found is None:
            found = cls._cache[key] = cls.no_cache(key)
        return found

    def __init_subclass__(cls):
        cls._cache = {}

    @classmethod
    def no_cache(cls, key):
        if key not in _UTC_NAMES:
            raise ZoneInfoNotFoundError(
                f"No time zone found with key {key} (of the time zones only UTC is here)"
            )
        self = tzinfo.__new__(cls)
        self._key = key
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            cls._cache.clear()
        else:
            for key in only_keys:
                cls._cache.pop(key, None)

    key = property(lambda self: self._key)

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        return timedelta(0)

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        return timedelta(0)

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        return "UTC"

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        return dt.replace(tzinfo=timezone.utc).replace(tzinfo=self)

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return self.__class__, (self._key,)


def available_timezones():
    """Returns a set containing all available time zones."""
    return set(_UTC_NAMES)


def reset_tzpath(to=None):
    """Set where time zones are looked for: they are not looked for."""
