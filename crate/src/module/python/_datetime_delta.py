"""Durations, for `datetime`."""

import _yieldscope


def divided(a, b):
    """a / b to the nearest integer, half to even."""
    q, r = divmod(a, b)
    r *= 2
    greater = r > b if b > 0 else r < b
    return q + (greater or (r == b and q % 2 == 1))


class timedelta:
    """Difference between two datetime values."""

    __slots__ = "_days", "_seconds", "_microseconds", "_hash"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole, rest = 0, 0.0
        for value, name, factor in (
            (microseconds, "microseconds", 1), (milliseconds, "milliseconds", 1000), (seconds, "seconds", 10**6),
            (minutes, "minutes", 60 * 10**6), (hours, "hours", 3600 * 10**6), (days, "days", 86400 * 10**6),
            (weeks, "weeks", 7 * 86400 * 10**6),
        ):
            if isinstance(value, int):
                whole += value * factor
            elif isinstance(value, float):
                # The whole part exactly, and of the rest what is no whole microsecond.
                integer = int(value)
                whole += integer * factor
                fraction = (value - integer) * factor
                whole += int(fraction)
                rest += fraction - int(fraction)
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            rounded = round(rest)
            if abs(rounded - rest) == 0.5:
                # Half to even, of the whole and not of the rest.
                rounded = 2 * round((rest + (whole & 1)) * 0.5) - (whole & 1)
            whole += int(rounded)
        return cls._of(whole)

    @classmethod
    def _of(cls, microseconds):
        """From a number of microseconds."""
        seconds, us = divmod(microseconds, 10**6)
        days, seconds = divmod(seconds, 86400)
        if not -999999999 <= days <= 999999999:
            if abs(days) > 2**31 - 1:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds = days, seconds, us
        self._hash = -1
        return self

    def __repr__(self):
        args = [f"{name}={value}" for name, value in zip(("days", "seconds", "microseconds"), self._state()) if value]
        kind = self.__class__
        name = f"{kind.__module__}.{kind.__qualname__}" if kind is timedelta else kind.__qualname__
        return f"{name}({', '.join(args) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return f"{text}.{self._microseconds:06d}" if self._microseconds else text

    def _state(self):
        return self._days, self._seconds, self._microseconds

    def _total(self):
        """Microseconds."""
        return (self._days * 86400 + self._seconds) * 10**6 + self._microseconds

    def total_seconds(self):
        """Total seconds in the duration."""
        return self._total() / 10**6

    @property
    def days(self):
        """Number of days (between -999999999 and 999999999 inclusive)."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        return -self + other if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return timedelta._of(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(divided(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._of(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(divided(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(divided(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, timedelta._of(r)
        return NotImplemented

    def __eq__(self, other):
        return self._state() == other._state() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._state() < other._state() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._state() <= other._state() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._state() > other._state() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._state() >= other._state() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash(self._state())
        return self._hash

    def __bool__(self):
        return self._total() != 0

    def __reduce__(self):
        return self.__class__, self._state()


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)
timedelta.__module__ = "datetime"
_yieldscope.seal(timedelta)
