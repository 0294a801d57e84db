"""How values and differences of collections are shown."""

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_END_LEN = 5
_DIFF_LEN = _MAX_LENGTH - (2 * _PLACEHOLDER_LEN + 3 * _END_LEN)


def _shorten(text, head, tail):
    """The text without its middle, if that is worth it."""
    left_out = len(text) - head - tail
    if left_out > _PLACEHOLDER_LEN:
        return f"{text[:head]}[{left_out} chars]{text[len(text) - tail:]}"
    return text


def _common_shorten_repr(*args):
    """Representations, shortened alike where they begin alike."""
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    first, last = min(texts), max(texts)
    shared = 0
    while shared < len(first) and first[shared] == last[shared]:
        shared += 1
    prefix = first[:shared]
    room = _MAX_LENGTH - (longest - shared + _END_LEN + _PLACEHOLDER_LEN)
    if room > _END_LEN:
        prefix = _shorten(prefix, _END_LEN, room)
        return tuple(prefix + text[shared:] for text in texts)
    prefix = _shorten(prefix, _END_LEN, _END_LEN)
    return tuple(prefix + _shorten(text[shared:], _DIFF_LEN, _END_LEN) for text in texts)


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + " [truncated]..."
    return text


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def count_differences(actual, expected):
    """What occurs more often in one list than in the other: (count, count, value)."""
    try:
        from collections import Counter

        first, second = Counter(actual), Counter(expected)
        return [(first[v], second[v], v) for v in first | second if first[v] != second[v]]
    except TypeError:
        pass
    first, second = list(actual), list(expected)
    result = []
    for values in (first, second):
        while values:
            value = values[0]
            counts = []
            for other in (first, second):
                counts.append(sum(1 for v in other if v == value))
                other[:] = [v for v in other if not v == value]
            if counts[0] != counts[1]:
                result.append((counts[0], counts[1], value))
    return result
