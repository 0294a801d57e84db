"""Dates and times as text: strftime and the formats of ISO 8601."""

from _calendar_days import days_in_month, from_ordinal, iso_first_monday, iso_to_ordinal, to_ordinal

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
)


def format_offset(offset, colon=":"):
    """An offset from UTC such as +05:30, with seconds only where there are some."""
    if offset is None:
        return ""
    sign = "-" if offset.days < 0 else "+"
    offset = abs(offset)
    minutes, seconds = divmod(offset.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02d}{colon}{minutes:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
    if offset.microseconds:
        text += f".{offset.microseconds:06d}"
    return text


def format_time(hour, minute, second, microsecond, timespec="auto"):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    text = f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06d}"
    raise ValueError("Unknown timespec value")


def strftime(thing, format, date, time):
    """The format filled in from (year, month, day) and (hour, minute, second, microsecond)."""
    year, month, day = date
    hour, minute, second, microsecond = time
    ordinal = to_ordinal(year, month, day)
    weekday = (ordinal + 6) % 7
    yearday = ordinal - to_ordinal(year, 1, 1) + 1

    def iso():
        y = year
        monday = iso_first_monday(y)
        if ordinal < monday:
            y -= 1
            monday = iso_first_monday(y)
        elif ordinal >= iso_first_monday(y + 1):
            y += 1
            monday = iso_first_monday(y)
        return y, (ordinal - monday) // 7 + 1

    def one(c):
        match c:
            case "a":
                return DAY_NAMES[weekday][:3]
            case "A":
                return DAY_NAMES[weekday]
            case "b" | "h":
                return MONTH_NAMES[month][:3]
            case "B":
                return MONTH_NAMES[month]
            case "c":
                return f"{DAY_NAMES[weekday][:3]} {MONTH_NAMES[month][:3]} {day:2d} {one('T')} {year}"
            case "C":
                return f"{year // 100:02d}"
            case "d":
                return f"{day:02d}"
            case "D" | "x":
                return f"{month:02d}/{day:02d}/{year % 100:02d}"
            case "e":
                return f"{day:2d}"
            case "f":
                return f"{microsecond:06d}"
            case "F":
                return f"{year}-{month:02d}-{day:02d}"
            case "G":
                return str(iso()[0])
            case "g":
                return f"{iso()[0] % 100:02d}"
            case "H":
                return f"{hour:02d}"
            case "I":
                return f"{(hour + 11) % 12 + 1:02d}"
            case "j":
                return f"{yearday:03d}"
            case "k":
                return f"{hour:2d}"
            case "l":
                return f"{(hour + 11) % 12 + 1:2d}"
            case "m":
                return f"{month:02d}"
            case "M":
                return f"{minute:02d}"
            case "n":
                return "\n"
            case "p":
                return "AM" if hour < 12 else "PM"
            case "P":
                return "am" if hour < 12 else "pm"
            case "r":
                return f"{one('I')}:{minute:02d}:{second:02d} {one('p')}"
            case "R":
                return f"{hour:02d}:{minute:02d}"
            case "s":
                return str((ordinal - 719163) * 86400 + hour * 3600 + minute * 60 + second)
            case "S":
                return f"{second:02d}"
            case "t":
                return "\t"
            case "T" | "X":
                return f"{hour:02d}:{minute:02d}:{second:02d}"
            case "u":
                return str(weekday + 1)
            case "U":
                return f"{(yearday + 6 - (weekday + 1) % 7) // 7:02d}"
            case "V":
                return f"{iso()[1]:02d}"
            case "w":
                return str((weekday + 1) % 7)
            case "W":
                return f"{(yearday + 6 - weekday) // 7:02d}"
            case "y":
                return f"{year % 100:02d}"
            case "Y":
                return str(year)
            case "z":
                return format_offset(thing.utcoffset(), "") if hasattr(thing, "utcoffset") else ""
            case "Z":
                return (thing.tzname() if hasattr(thing, "tzname") else "") or ""
            case "%":
                return "%"
        return "%" + c

    result = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c != "%" or at == len(format):
            result.append(c)
            continue
        if format.startswith(":z", at):
            result.append(format_offset(thing.utcoffset()) if hasattr(thing, "utcoffset") else "")
            at += 2
            continue
        flag = format[at] if format[at] in "-_^#" and at + 1 < len(format) else ""
        at += len(flag)
        text = one(format[at])
        at += 1
        if flag == "-":
            text = text.lstrip("0 ") or text[-1:]
        elif flag == "_":
            bare = text.lstrip("0") or text[-1:]
            text = bare.rjust(len(text))
        elif flag == "^":
            text = text.upper()
        elif flag == "#":
            text = text.swapcase()
        result.append(text)
    return "".join(result)


def _number(text, start, size):
    """The number of so many digits at a place."""
    digits = text[start:start + size]
    if len(digits) != size or not digits.isascii() or not digits.isdigit():
        raise ValueError
    return int(digits)


def date_size(text):
    """How long the date is with which a text begins, by where its dashes and its week are."""
    if text[4:5] == "-":
        if text[5:6] == "W":
            return 10 if len(text) > 8 and text[8] == "-" else 8
        return 10
    if text[4:5] == "W":
        end = 7
        while text[end:end + 1].isdigit() and text[end:end + 1].isascii():
            end += 1
        if end < 9:
            return end
        return 7 if end % 2 == 0 else 8
    return 8


def parse_date(text):
    """Year, month and day; ValueError if it is no date."""
    if len(text) not in (7, 8, 10):
        raise ValueError
    year = _number(text, 0, 4)
    dashed = text[4] == "-"
    at = 4 + dashed
    if text[at:at + 1] == "W":
        week = _number(text, at + 1, 2)
        at += 3
        day = 1
        if len(text) > at:
            if (text[at] == "-") != dashed:
                raise ValueError
            at += dashed
            day = _number(text, at, 1)
            at += 1
        if at != len(text):
            raise ValueError
        return from_ordinal(iso_to_ordinal(year, week, day))
    month = _number(text, at, 2)
    at += 2
    if (text[at:at + 1] == "-") != dashed:
        raise ValueError
    at += dashed
    day = _number(text, at, 2)
    if at + 2 != len(text):
        raise ValueError
    return year, month, day


def _parse_clock(text):
    """Hour, minute, second and microsecond of a text without an offset."""
    parts = [0, 0, 0, 0]
    at = 0
    has_colons = text[2:3] == ":"
    for index in range(3):
        parts[index] = _number(text, at, 2)
        at += 2
        following = text[at:at + 1]
        if not following or index >= 2:
            break
        if has_colons:
            if following != ":":
                raise ValueError
            at += 1
        elif following in ".,":
            raise ValueError
    if at < len(text):
        if text[at] not in ".," or index < 2:
            raise ValueError
        digits = text[at + 1:]
        if not digits or not digits.isascii() or not digits.isdigit():
            raise ValueError
        parts[3] = int(digits[:6].ljust(6, "0"))
    return parts


def parse_time(text):
    """Hour, minute, second, microsecond, and the offset: None, or (sign, and the same four)."""
    if len(text) < 2:
        raise ValueError
    for at, c in enumerate(text):
        if c in "+-Z":
            break
    else:
        return _parse_clock(text), None
    clock = _parse_clock(text[:at])
    zone = text[at + 1:]
    if c == "Z":
        if zone:
            raise ValueError
        return clock, (1, 0, 0, 0, 0)
    if len(zone) in (0, 1, 3) or len(zone) == 7 and ":" not in zone and "." not in zone:
        raise ValueError
    return clock, (-1 if c == "-" else 1, *_parse_clock(zone))
