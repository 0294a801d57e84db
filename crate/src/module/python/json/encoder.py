"""JSON encoded."""

__all__ = ["JSONEncoder"]

_ESCAPES = {chr(i): f"\\u{i:04x}" for i in range(32)} | {
    "\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"
}
_ESCAPE_TABLE = {ord(c): escaped for c, escaped in _ESCAPES.items()}
_ASCII_TABLE = _ESCAPE_TABLE | {0x7F: "\\u007f"}


def encode_basestring(s):
    """Return a JSON representation of a Python string."""
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    return f'"{s.translate(_ESCAPE_TABLE)}"'


def encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a Python string."""
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    if s.isascii():
        if s.isprintable() and '"' not in s and "\\" not in s:
            return f'"{s}"'
        return f'"{s.translate(_ASCII_TABLE)}"'
    parts = []
    for c in s:
        if c.isascii():
            parts.append(_ASCII_TABLE.get(ord(c), c))
            continue
        number = ord(c)
        if number < 0x10000:
            parts.append(f"\\u{number:04x}")
        else:
            number -= 0x10000
            parts.append(f"\\u{0xD800 | number >> 10:04x}\\u{0xDC00 | number & 0x3FF:04x}")
    return f'"{"".join(parts)}"'


class JSONEncoder:
    """Extensible JSON encoder for Python data structures; subclasses extend it by `default`."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
        separators=None, default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for ``o``, in a subclass."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        return _Run(self).value(o, 0)


def _key_text(key, run):
    """A key of a dict as JSON has it, or None."""
    if isinstance(key, str):
        return key
    if isinstance(key, float):
        return run.float(key)
    if key is True:
        return "true"
    if key is False:
        return "false"
    if key is None:
        return "null"
    if isinstance(key, int):
        return int.__repr__(key)
    return None


class _Run:
    """One encoding: the encoder's options made ready, and the containers that are open."""

    def __init__(self, encoder):
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.default = encoder.default
        self.allow_nan = encoder.allow_nan
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else " " * indent
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.open = {} if encoder.check_circular else None

    def float(self, o):
        if o != o:
            text = "NaN"
        elif o in (float("inf"), float("-inf")):
            text = "Infinity" if o > 0 else "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def simple(self, o):
        """The text of what is no container; None for anything else."""
        if isinstance(o, str):
            return self.string(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def value(self, o, level):
        text = self.simple(o)
        if text is not None:
            yield text
            return
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o
        if isinstance(o, (list, tuple)):
            yield from self.items(o, level)
        elif isinstance(o, dict):
            yield from self.pairs(o, level)
        else:
            yield from self.value(self.default(o), level)
        if self.open is not None:
            del self.open[id(o)]

    def line(self, level):
        """The beginning of a new line, where there are lines."""
        return "" if self.indent is None else "\n" + self.indent * level

    def items(self, o, level):
        if not o:
            yield "[]"
            return
        line = self.line(level + 1)
        before = "[" + line
        for item in o:
            text = self.simple(item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from self.value(item, level + 1)
            before = self.item_separator + line
        if line:
            yield self.line(level)
        yield "]"

    def pairs(self, o, level):
        if not o:
            yield "{}"
            return
        yield "{"
        line = self.line(level + 1)
        if line:
            yield line
        before = ""
        for key, item in sorted(o.items()) if self.sort_keys else o.items():
            text = _key_text(key, self)
            if text is None:
                if self.skipkeys:
                    continue
                raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
            if before:
                yield before
            before = self.item_separator + line
            yield self.string(text)
            yield self.key_separator
            yield from self.value(item, level + 1)
        if line:
            yield self.line(level)
        yield "}"
