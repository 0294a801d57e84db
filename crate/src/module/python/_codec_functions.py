"""The codecs as functions: each gives what it made and how much it took."""

import _codec_errors

__all__ = ["charmap_build", "charmap_decode", "charmap_encode", "escape_decode", "escape_encode", "readbuffer_encode"]


def _wants_text(name, value):
    if not isinstance(value, str):
        raise TypeError(f"{name}() argument 1 must be str, not {type(value).__name__}")


def _bytes(data):
    if isinstance(data, bytes):
        return data
    if isinstance(data, (bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


# What each encoding of the engine writes before a text, and how the rest is encoded then.
_MARKED = {
    "utf-16": (b"\xff\xfe", "utf-16-le"), "utf-32": (b"\xff\xfe\0\0", "utf-32-le"), "utf-8-sig": (b"\xef\xbb\xbf", "utf-8"),
}


def _encoder(encoding, name):
    mark, rest = _MARKED.get(encoding, (b"", encoding))

    def encode(str, errors=None, /):
        _wants_text(name, str)
        errors = errors or "strict"
        if _codec_errors.is_built_in(errors, False):
            return str.encode(encoding, errors), len(str)
        return mark + _codec_errors.encode(str, errors, lambda piece: piece.encode(rest)), len(str)

    encode.__name__ = encode.__qualname__ = name
    return encode


def _whole(data, encoding):
    """How many of the bytes are whole characters, as far as they are text at all."""
    size = len(data)
    if encoding == "utf-8":
        for back in range(1, min(4, size + 1)):
            lead = data[-back]
            if lead >= 0xC0:
                needed = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
                return size - back if needed > back and _may_go_on(data[-back:]) else size
            if lead < 0x80:
                break
        return size
    if encoding.startswith("utf-16"):
        size -= size % 2
        high = data[size - 2 if encoding.endswith("be") else size - 1] if size else 0
        return size - 2 if 0xD8 <= high < 0xDC else size
    if encoding.startswith("utf-32"):
        return size - size % 4
    return size


def _may_go_on(tail):
    try:
        tail.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return False


def _decode(data, errors, encoding):
    if _codec_errors.is_built_in(errors, True):
        return data.decode(encoding, errors)
    return _codec_errors.decode(data, errors, lambda piece: piece.decode(encoding))


def _decoder(encoding, name):
    one_byte = encoding in ("ascii", "iso8859-1")

    def decode(data, errors=None, final=False, /):
        data, errors = _bytes(data), errors or "strict"
        kind, skipped = encoding, 0
        if encoding in ("utf-16", "utf-32"):
            kind, skipped = byte_order(data, encoding)
        whole = len(data) if final or one_byte else skipped + _whole(data[skipped:], kind)
        if kind == encoding + "-le" and final and whole % 2:
            kind = encoding
            skipped = 0
        return _decode(data[skipped:whole], errors, kind), whole

    decode.__name__ = decode.__qualname__ = name
    return decode


def byte_order(data, encoding):
    """The encoding with its byte order, by the mark, and how many bytes the mark has."""
    width = int(encoding[4:]) // 8
    if data[:width] == b"\xff\xfe".ljust(width, b"\0"):
        return encoding + "-le", width
    if data[:width] == b"\xfe\xff".rjust(width, b"\0"):
        return encoding + "-be", width
    return encoding + "-le", 0


for _encoding, _name in {
    "utf-8": "utf_8", "ascii": "ascii", "iso8859-1": "latin_1", "utf-16": "utf_16", "utf-16-le": "utf_16_le",
    "utf-16-be": "utf_16_be", "utf-32": "utf_32", "utf-32-le": "utf_32_le", "utf-32-be": "utf_32_be",
}.items():
    globals()[_name + "_encode"] = _encoder(_encoding, _name + "_encode")
    globals()[_name + "_decode"] = _decoder(_encoding, _name + "_decode")
    __all__ += [_name + "_encode", _name + "_decode"]
del _encoding, _name

_NOTHING = "\ufffe"


def charmap_build(map, /):
    """The bytes of the characters of a table."""
    return {ord(c): n for n, c in enumerate(map) if c != _NOTHING}


def _byte_of(c, mapping):
    """The bytes of a character; None where it has none."""
    if mapping is None:
        return bytes((ord(c),)) if ord(c) < 256 else None
    try:
        found = mapping[ord(c)]
    except LookupError:
        return None
    if found is None or isinstance(found, bytes):
        return found
    if not isinstance(found, int):
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(found).__name__}")
    if not 0 <= found < 256:
        raise TypeError("character mapping must be in range(256)")
    return bytes((found,))


def charmap_encode(str, errors="strict", mapping=None, /):
    """The bytes of a text by a mapping."""
    _wants_text("charmap_encode", str)

    def strict(piece):
        out = []
        for at, c in enumerate(piece):
            found = _byte_of(c, mapping)
            if found is None:
                end = at + 1
                while end < len(piece) and _byte_of(piece[end], mapping) is None:
                    end += 1
                name, reason = ("charmap", "character maps to <undefined>") if mapping is not None else (
                    "latin-1", "ordinal not in range(256)")
                raise UnicodeEncodeError(name, piece, at, end, reason)
            out.append(found)
        return b"".join(out)

    return _codec_errors.encode(str, errors or "strict", strict), len(str)


def charmap_decode(data, errors="strict", mapping=None, /):
    """The text of some bytes by a mapping or a table."""
    data = _bytes(data)
    if mapping is None:
        return data.decode("latin-1"), len(data)

    def strict(piece):
        out = []
        for at, byte in enumerate(piece):
            try:
                found = mapping[byte]
            except LookupError:
                found = None
            if isinstance(found, int):
                found = chr(found)
            if found is None or found == _NOTHING:
                raise UnicodeDecodeError("charmap", piece, at, at + 1, "character maps to <undefined>")
            if not isinstance(found, str):
                raise TypeError("character mapping must return integer, None or str")
            out.append(found)
        return "".join(out)

    return _codec_errors.decode(data, errors or "strict", strict), len(data)


def readbuffer_encode(data, errors=None, /):
    """The bytes of a buffer or text."""
    return (data.encode() if isinstance(data, str) else bytes(data)), len(data)


_SIMPLE = {"\n": 10, "\\": 92, "'": 39, '"': 34, "b": 8, "f": 12, "t": 9, "n": 10, "r": 13, "v": 11, "a": 7}


def escape_encode(data, errors=None, /):
    """Bytes as between the quotes of their literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    text = repr(data + b'"')[2:-2]
    return text.replace("'", "\\'").encode("ascii") if "\\'" not in text else text.encode("ascii"), len(data)


def escape_decode(data, errors=None, /):
    """The bytes that a literal between quotes stands for."""
    data = data.encode() if isinstance(data, str) else _bytes(data)
    out, at = bytearray(), 0
    while at < len(data):
        c = data[at]
        at += 1
        if c != 92:
            out.append(c)
            continue
        if at == len(data):
            raise ValueError("Trailing \\ in string")
        c = chr(data[at])
        at += 1
        if c in _SIMPLE:
            if c != "\n":
                out.append(_SIMPLE[c])
        elif c in "01234567":
            end = at
            while end < len(data) and end < at + 2 and 48 <= data[end] < 56:
                end += 1
            out.append(int(data[at - 1:end], 8) & 255)
            at = end
        elif c == "x":
            digits = data[at:at + 2]
            if len(digits) < 2 or not all(d in b"0123456789abcdefABCDEF" for d in digits):
                if errors in (None, "strict"):
                    raise ValueError(f"invalid \\x escape at position {at - 2}")
                out += b"?" if errors == "replace" else b""
                at += len(digits) - len(digits.lstrip(b"0123456789abcdefABCDEF"))
                continue
            out.append(int(digits, 16))
            at += 2
        else:
            out += b"\\" + c.encode("latin-1")
    return bytes(out), len(data)


def _escaped(n):
    return f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}"


def unicode_escape_encode(str, errors=None, /):
    """A text as between the quotes of its literal, in ASCII."""
    _wants_text("unicode_escape_encode", str)
    special = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"}
    out = []
    for c in str:
        n = ord(c)
        out.append(special.get(c) or (c if 32 <= n < 127 else f"\\x{n:02x}" if n < 256 else _escaped(n)))
    return "".join(out).encode("ascii"), len(str)


def raw_unicode_escape_encode(str, errors=None, /):
    """A text in Latin-1, with escapes for what is beyond."""
    _wants_text("raw_unicode_escape_encode", str)
    return "".join(c if ord(c) < 256 else _escaped(ord(c)) for c in str).encode("latin-1"), len(str)


_DIGITS = {"x": (2, "truncated \\xXX escape"), "u": (4, "truncated \\uXXXX escape"), "U": (8, "truncated \\UXXXXXXXX escape")}


def _escape(encoding, data, at, end, final):
    """The character of the escape whose letter stands at `at`, and where it ends; None if more is to come."""
    count, reason = _DIGITS[chr(data[at])]
    stop = at + 1
    while stop < end and stop < at + 1 + count and data[stop] in b"0123456789abcdefABCDEF":
        stop += 1
    if stop < at + 1 + count:
        if stop == end and not final:
            return None
        raise UnicodeDecodeError(encoding, data, at - 1, stop, reason)
    n = int(data[at + 1:stop], 16)
    if n > 0x10FFFF:
        raise UnicodeDecodeError(encoding, data, at - 1, stop, "illegal Unicode character")
    return chr(n), stop


def _named(data, at, end, final):
    """The character of a name in braces, and where it ends; None if more is to come."""
    stop = data.find(b"}", at)
    if data[at + 1:at + 2] != b"{" or stop < 0:
        if not final and at + 1 == end or stop < 0 and not final:
            return None
        raise UnicodeDecodeError("unicodeescape", data, at - 1, stop + 1 or end, "malformed \\N character escape")
    name = data[at + 2:stop].decode("latin-1")
    try:
        if not name.replace(" ", "").replace("-", "").isalnum():
            raise SyntaxError
        # The parser is the one that knows the names.
        return eval(f'"\\N{{{name}}}"'), stop + 1
    except SyntaxError:
        raise UnicodeDecodeError(
            "unicodeescape", data, at - 1, stop + 1, "unknown Unicode character name"
        ) from None


def _unescaped(data, final):
    out, at, end = [], 0, len(data)
    while at < end:
        start = at
        c = chr(data[at])
        at += 1
        if c != "\\":
            out.append(c)
            continue
        if at == end:
            if not final:
                return "".join(out), start
            raise UnicodeDecodeError("unicodeescape", data, start, end, "\\ at end of string")
        c = chr(data[at])
        if c in _SIMPLE:
            out.append("" if c == "\n" else chr(_SIMPLE[c]))
            at += 1
        elif c in "01234567":
            stop = at
            while stop < end and stop < at + 3 and 48 <= data[stop] < 56:
                stop += 1
            out.append(chr(int(data[at:stop], 8)))
            at = stop
        elif c in _DIGITS:
            found = _escape("unicodeescape", data, at, end, final)
            if found is None:
                return "".join(out), start
            out.append(found[0])
            at = found[1]
        elif c == "N":
            found = _named(data, at, end, final)
            if found is None:
                return "".join(out), start
            out.append(found[0])
            at = found[1]
        else:
            out.append("\\" + c)
            at += 1
    return "".join(out), end


def unicode_escape_decode(data, errors=None, final=True, /):
    """The text that a literal between quotes stands for."""
    data = data.encode() if isinstance(data, str) else _bytes(data)
    if final:
        return _codec_errors.decode(data, errors or "strict", lambda piece: _unescaped(piece, True)[0]), len(data)
    return _unescaped(data, False)


def _raw_unescaped(data, final):
    out, at, end = [], 0, len(data)
    while at < end:
        start = at
        while at < end and data[at] == 92:
            at += 1
        if at == start:
            out.append(chr(data[at]))
            at += 1
        elif (at - start) % 2 and at < end and data[at] in b"uU":
            found = _escape("rawunicodeescape", data, at, end, final)
            if found is None:
                return "".join(out), start
            out.append("\\" * (at - start - 1) + found[0])
            at = found[1]
        else:
            out.append("\\" * (at - start))
    return "".join(out), end


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    """The text of Latin-1 with escapes."""
    data = data.encode() if isinstance(data, str) else _bytes(data)
    if final:
        return _codec_errors.decode(data, errors or "strict", lambda piece: _raw_unescaped(piece, True)[0]), len(data)
    return _raw_unescaped(data, False)


__all__ += [
    "unicode_escape_encode", "unicode_escape_decode", "raw_unicode_escape_encode", "raw_unicode_escape_decode",
]
