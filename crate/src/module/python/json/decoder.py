"""JSON decoded."""

from .scanner import make_scanner

__all__ = ["JSONDecoder", "JSONDecodeError"]


class JSONDecodeError(ValueError):
    """What is wrong in a JSON document, and where: msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HEX = frozenset("0123456789abcdefABCDEF")
_SPACE = " \t\n\r"


def _skip_space(text, at):
    while text[at:at + 1] in _SPACE and at < len(text):
        at += 1
    return at


def _unicode_escape(text, at):
    """The number of the four hex digits at a place."""
    digits = text[at:at + 4]
    if len(digits) == 4 and all(c in _HEX for c in digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", text, at - 1)


def scanstring(text, end, strict=True):
    """The string that begins behind the quote before a place, and the place behind it."""
    begin = end - 1
    chunks = []
    while True:
        quote = text.find('"', end)
        if quote < 0:
            stop = text.find("\\", end)
            if stop < 0:
                stop = len(text)
        else:
            stop = text.find("\\", end, quote)
            if stop < 0:
                stop = quote
        chunk = text[end:stop]
        if chunk:
            if strict and not chunk.isprintable():
                for index, c in enumerate(chunk):
                    if c < " ":
                        raise JSONDecodeError("Invalid control character at", text, end + index)
            chunks.append(chunk)
        if stop == quote:
            return chunks[0] if len(chunks) == 1 else "".join(chunks), stop + 1
        if stop + 1 >= len(text):
            raise JSONDecodeError("Unterminated string starting at", text, begin)
        escape = text[stop + 1]
        if escape != "u":
            if escape not in _ESCAPES:
                raise JSONDecodeError("Invalid \\escape", text, stop)
            chunks.append(_ESCAPES[escape])
            end = stop + 2
            continue
        number = _unicode_escape(text, stop + 2)
        end = stop + 6
        if 0xD800 <= number <= 0xDBFF and text.startswith("\\u", end):
            low = _unicode_escape(text, end + 2)
            if 0xDC00 <= low <= 0xDFFF:
                number = 0x10000 + ((number - 0xD800) << 10 | low - 0xDC00)
                end += 6
        chunks.append(chr(number))


def JSONObject(text_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """The object that begins behind the brace before a place, and the place behind it."""
    text, at = text_and_end
    memo = {} if memo is None else memo
    pairs = []
    at = _skip_space(text, at)
    if text.startswith("}", at):
        at += 1
    else:
        if not text.startswith('"', at):
            raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        while True:
            key, at = scanstring(text, at + 1, strict)
            key = memo.setdefault(key, key)
            at = _skip_space(text, at)
            if not text.startswith(":", at):
                raise JSONDecodeError("Expecting ':' delimiter", text, at)
            at = _skip_space(text, at + 1)
            try:
                value, at = scan_once(text, at)
            except StopIteration as e:
                raise JSONDecodeError("Expecting value", text, e.value) from None
            pairs.append((key, value))
            at = _skip_space(text, at)
            if text.startswith("}", at):
                at += 1
                break
            if not text.startswith(",", at):
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            comma = at
            at = _skip_space(text, at + 1)
            if not text.startswith('"', at):
                if text.startswith("}", at):
                    raise JSONDecodeError("Illegal trailing comma before end of object", text, comma)
                raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), at
    result = dict(pairs)
    return (result if object_hook is None else object_hook(result)), at


def JSONArray(text_and_end, scan_once):
    """The array that begins behind the bracket before a place, and the place behind it."""
    text, at = text_and_end
    values = []
    at = _skip_space(text, at)
    if text.startswith("]", at):
        return values, at + 1
    while True:
        try:
            value, at = scan_once(text, at)
        except StopIteration as e:
            raise JSONDecodeError("Expecting value", text, e.value) from None
        values.append(value)
        at = _skip_space(text, at)
        if text.startswith("]", at):
            return values, at + 1
        if not text.startswith(",", at):
            raise JSONDecodeError("Expecting ',' delimiter", text, at)
        comma = at
        at = _skip_space(text, at + 1)
        if text.startswith("]", at):
            raise JSONDecodeError("Illegal trailing comma before end of array", text, comma)


class JSONDecoder:
    """Simple JSON decoder."""

    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = make_scanner(self)

    def decode(self, s):
        """Return the Python representation of ``s`` (a ``str`` instance containing a JSON document)."""
        value, end = self.raw_decode(s, _skip_space(s, 0))
        end = _skip_space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from ``s``, and return a 2-tuple of the Python representation and the index where it ended."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as e:
            raise JSONDecodeError("Expecting value", s, e.value) from None
