"""Names matched by the patterns of a shell: `*`, `?`, `[seq]`, `[!seq]`."""

import functools
import os.path

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN; on this system case counts."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case."""
    if isinstance(pat, bytes):
        if not isinstance(name, bytes):
            raise TypeError("cannot use a bytes pattern on a string-like object")
        name, pat = name.decode("latin-1"), pat.decode("latin-1")
    elif not isinstance(name, str):
        raise TypeError(
            "cannot use a string pattern on a bytes-like object" if isinstance(name, bytes)
            else f"expected string or bytes-like object, got {type(name).__name__!r}"
        )
    return _matches(name, _parts(pat))


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    return [name for name in names if fnmatch(name, pat)]


# In the parts of a pattern: any text.
_STAR = object()


@functools.lru_cache(maxsize=256)
def _parts(pattern):
    """A pattern as a list of `_STAR`, of None for any character, of characters, of (negated, chars, ranges)."""
    parts = []
    at = 0
    while at < len(pattern):
        c = pattern[at]
        at += 1
        if c == "*":
            if not parts or parts[-1] is not _STAR:
                parts.append(_STAR)
        elif c == "?":
            parts.append(None)
        elif c == "[" and (end := _end_of_set(pattern, at)) is not None:
            parts.append(_set(pattern[at:end]))
            at = end + 1
        else:
            parts.append(c)
    return parts


def _end_of_set(pattern, at):
    end = at
    if pattern.startswith("!", end):
        end += 1
    if pattern.startswith("]", end):
        end += 1
    end = pattern.find("]", end)
    return None if end < 0 else end


def _set(text):
    negated = text.startswith("!")
    if negated:
        text = text[1:]
    singles, ranges = set(), []
    at = 0
    while at < len(text):
        if text[at + 1:at + 2] == "-" and at + 2 < len(text):
            if text[at] <= text[at + 2]:
                ranges.append((text[at], text[at + 2]))
            at += 3
        else:
            singles.add(text[at])
            at += 1
    return negated, singles, ranges


def _fits(part, c):
    if part is None or part == c:
        return True
    if isinstance(part, tuple):
        negated, singles, ranges = part
        return (c in singles or any(low <= c <= high for low, high in ranges)) != negated
    return False


def _matches(name, parts):
    at = part = 0
    # Where the last star was met: it takes one character more, each time the rest does not fit.
    star, taken = None, 0
    while at < len(name):
        if part < len(parts) and parts[part] is _STAR:
            star, taken = part, at
            part += 1
        elif part < len(parts) and _fits(parts[part], name[at]):
            at += 1
            part += 1
        elif star is not None:
            taken += 1
            at, part = taken, star + 1
        else:
            return False
    return all(p is _STAR for p in parts[part:])


_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def _escaped(c):
    return "\\" + c if c in _SPECIAL else c


def _set_as_regex(text):
    negated, singles, ranges = _set(text)
    if not singles and not ranges:
        return "." if negated else "(?!)"
    inside = text[1:] if negated else text
    pieces = []
    at = 0
    while at < len(inside):
        if inside[at + 1:at + 2] == "-" and at + 2 < len(inside):
            if inside[at] <= inside[at + 2]:
                pieces.append(_in_set(inside[at]) + "-" + _in_set(inside[at + 2]))
            at += 3
        else:
            pieces.append(_in_set(inside[at]))
            at += 1
    body = "".join(pieces)
    if negated:
        return f"[^{body}]"
    return f"[\\{body}]" if body[0] in "^[" else f"[{body}]"


def _in_set(c):
    return "\\" + c if c in "\\&~|" or c == "-" else c


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    pieces = []
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if not pieces or pieces[-1] is not _STAR:
                pieces.append(_STAR)
        elif c == "?":
            pieces.append(".")
        elif c == "[" and (end := _end_of_set(pat, at)) is not None:
            pieces.append(_set_as_regex(pat[at:end]))
            at = end + 1
        else:
            pieces.append(_escaped(c))
    groups = [[]]
    for piece in pieces:
        if piece is _STAR:
            groups.append([])
        else:
            groups[-1].append(piece)
    first, *between = ["".join(group) for group in groups]
    text = first
    if between:
        # Between two stars the first place that fits is as good as any.
        text += "".join(f"(?>.*?{fixed})" for fixed in between[:-1]) + ".*" + between[-1]
    return f"(?s:{text})\\Z"
