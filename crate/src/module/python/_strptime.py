"""Dates and times read from text by a format."""

from _calendar_days import from_ordinal, is_leap, iso_to_ordinal, to_ordinal
from _datetime_text import DAY_NAMES, MONTH_NAMES

# Directives of digits: least, greatest, most digits.
_NUMBERS = {
    "d": (1, 31, 2), "H": (0, 23, 2), "I": (1, 12, 2), "j": (1, 366, 3), "m": (1, 12, 2), "M": (0, 59, 2), "S": (0, 61, 2),
    "U": (0, 53, 2), "W": (0, 53, 2), "V": (1, 53, 2), "w": (0, 6, 1), "u": (1, 7, 1),
}
_COMPOSED = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_NAMES = {
    "a": [name[:3] for name in DAY_NAMES], "A": list(DAY_NAMES), "b": [name[:3] for name in MONTH_NAMES[1:]],
    "B": list(MONTH_NAMES[1:]), "p": ["AM", "PM"], "Z": ["UTC", "GMT"],
}

_NO_YEAR = """\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647."""


def _digits(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end].isascii() and text[end].isdigit():
        end += 1
    return end


def _matches(text, at, parts, index, found):
    """Yields each end of a match of the parts from an index on, with what was found: shorter numbers are tried too."""
    if index == len(parts):
        yield at, found
        return
    kind, value = parts[index]
    if kind == "space":
        end = at
        while end < len(text) and text[end].isspace():
            end += 1
        while end > at:
            yield from _matches(text, end, parts, index + 1, found)
            end -= 1
        return
    if kind == "literal":
        if text[at:at + len(value)].lower() == value.lower() and len(text) >= at + len(value):
            yield from _matches(text, at + len(value), parts, index + 1, found)
        return
    for end, read in _directive(text, at, value):
        yield from _matches(text, end, parts, index + 1, {**found, value: read})


def _directive(text, at, c):
    """Yields each way to read a directive at a place: (end, value)."""
    if c in _NUMBERS:
        low, high, most = _NUMBERS[c]
        start = at
        if c == "d" and text[at:at + 1] == " ":
            start += 1
        end = _digits(text, start, most)
        while end > start:
            number = int(text[start:end])
            if low <= number <= high:
                yield end, number
            end -= 1
        return
    if c in ("Y", "G"):
        if _digits(text, at, 4) == at + 4:
            yield at + 4, int(text[at:at + 4])
        return
    if c == "y":
        if _digits(text, at, 2) == at + 2:
            yield at + 2, int(text[at:at + 2])
        return
    if c == "f":
        end = _digits(text, at, 6)
        while end > at:
            yield end, int(text[at:end].ljust(6, "0"))
            end -= 1
        return
    if c == "z":
        yield from _offsets(text, at)
        return
    for number, name in sorted(enumerate(_NAMES[c]), key=lambda pair: -len(pair[1])):
        if text[at:at + len(name)].lower() == name.lower():
            yield at + len(name), number if c != "Z" else name
    if c == "Z":
        yield at, ""


def _offsets(text, at):
    if text[at:at + 1] in ("Z", "z") and at < len(text):
        yield at + 1, (0, 0)
        return
    if text[at:at + 1] not in ("+", "-") or at >= len(text):
        return
    sign = -1 if text[at] == "-" else 1
    place = at + 1
    numbers = []
    colon = None
    ends = []
    while len(numbers) < 3 and _digits(text, place, 2) == place + 2 and (not numbers or int(text[place:place + 2]) < 60):
        numbers.append(int(text[place:place + 2]))
        place += 2
        if len(numbers) >= 2:
            ends.append((place, sign * (numbers[0] * 3600 + numbers[1] * 60 + (numbers[2] if len(numbers) > 2 else 0)), 0))
        has_colon = text[place:place + 1] == ":"
        if colon is None:
            colon = has_colon
        if has_colon and colon:
            place += 1
        elif has_colon != colon:
            break
    if len(numbers) == 3 and text[place:place + 1] == ".":
        end = _digits(text, place + 1, 6)
        if end > place + 1:
            ends.append((end, ends[-1][1], sign * int(text[place + 1:end].ljust(6, "0"))))
    for end, seconds, micros in reversed(ends):
        yield end, (seconds, micros)


def _parts(format):
    """A format as parts: ("literal", text), ("space", ""), ("directive", letter)."""
    parts = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            parts.append(("space", ""))
        elif c != "%":
            parts.append(("literal", c))
        else:
            if at == len(format):
                raise ValueError(f"stray % in format '{format}'")
            c = format[at]
            at += 1
            if c == "%":
                parts.append(("literal", "%"))
            elif c in _COMPOSED:
                parts += _parts(_COMPOSED[c])
            elif c in _NUMBERS or c in _NAMES or c in "YGyfz":
                parts.append(("directive", c))
            else:
                if c == "\\":
                    c = "\\\\"
                raise ValueError(f"'{c}' is a bad directive in format '{format}'")
    return parts


def _found(text, format):
    for index, arg in enumerate((text, format)):
        if not isinstance(arg, str):
            raise TypeError(f"strptime() argument {index + 1} must be str, not {type(arg).__name__}")
    parts = _parts(format)
    letters = [value for kind, value in parts if kind == "directive"]
    if "d" in letters and not {"Y", "y", "G"} & set(letters):
        import warnings

        warnings.warn(_NO_YEAR, DeprecationWarning, stacklevel=4)
    for letter in letters:
        if letters.count(letter) > 1:
            position = letters.count(letter)
            raise ValueError(f"redefinition of group name '{letter}' as group {position}; was group 1")
    for end, found in _matches(text, 0, parts, 0, {}):
        if end != len(text):
            raise ValueError(f"unconverted data remains: {text[end:]}")
        return found
    raise ValueError(f"time data {text!r} does not match format {format!r}")


def parsed(text, format):
    """((year, month, day, hour, minute, second, microsecond), offset in seconds and microseconds or None, name of the zone)."""
    return _read(_found(text, format))


def parsed_with_yearday(text, format):
    """As `parsed`, and the day of the year where the text has it."""
    found = _found(text, format)
    return *_read(found), found.get("j")


def _read(found):
    year = found.get("Y")
    if "y" in found and year is None:
        year = found["y"] + (1900 if found["y"] >= 69 else 2000)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + (12 if found.get("p") == 1 else 0)
    weekday = None
    for letter in ("a", "A"):
        weekday = found.get(letter, weekday)
    if "w" in found:
        weekday = (found["w"] - 1) % 7
    if "u" in found:
        weekday = found["u"] - 1
    _check_weeks(found, year, weekday)
    month = found.get("m") or found.get("b", found.get("B", 0)) + 1
    day = found.get("d", 1)
    month_or_day = any(letter in found for letter in "mbBd")
    leap_fix = False
    if year is None and month == 2 and day == 29:
        # The day of no year in particular: of one that has it.
        year, leap_fix = 1904, True
    elif year is None:
        year = 1900
    if "G" in found:
        year, month, day = from_ordinal(iso_to_ordinal(found["G"], found["V"], weekday + 1))
    elif "j" in found and not month_or_day:
        year, month, day = from_ordinal(to_ordinal(year, 1, 1) + found["j"] - 1)
    elif weekday is not None and ("U" in found or "W" in found) and ("Y" in found or "y" in found):
        monday_first = "W" in found
        week = found["W"] if monday_first else found["U"]
        first = (to_ordinal(year, 1, 1) + 6) % 7
        day_of_week = weekday
        if not monday_first:
            first, day_of_week = (first + 1) % 7, (weekday + 1) % 7
        week_0_length = (7 - first) % 7
        if week == 0:
            yearday = 1 + day_of_week - first
        else:
            yearday = 1 + week_0_length + 7 * (week - 1) + day_of_week
        if yearday <= 0:
            year -= 1
            yearday += 366 if is_leap(year) else 365
        year, month, day = from_ordinal(to_ordinal(year, 1, 1) + yearday - 1)
    if leap_fix:
        year = 1900
    return (year, month, day, hour, found.get("M", 0), found.get("S", 0), found.get("f", 0)), found.get("z"), found.get("Z")


def _check_weeks(found, year, weekday):
    if "G" in found:
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if "V" not in found or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
    elif "V" in found:
        if "Y" not in found or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
