"""Error handlers of codecs, and the loops that ask them."""


def _refused(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error, /):
    """Raise the error."""
    if not isinstance(error, Exception):
        raise TypeError("codec must pass exception instance")
    raise error


def ignore_errors(error, /):
    """Leave the culprits out."""
    if not isinstance(error, UnicodeError):
        raise _refused(error)
    return "", error.end


def replace_errors(error, /):
    """A question mark, or U+FFFD, for each culprit."""
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * (error.end - error.start), error.end
    raise _refused(error)


def xmlcharrefreplace_errors(error, /):
    """Character references of XML."""
    if not isinstance(error, UnicodeEncodeError):
        raise _refused(error)
    return "".join(f"&#{ord(c)};" for c in error.object[error.start:error.end]), error.end


def _escaped(n):
    return f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}"


def backslashreplace_errors(error, /):
    """Escapes as in the source of Python."""
    if not isinstance(error, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise _refused(error)
    culprits = error.object[error.start:error.end]
    return "".join(_escaped(c if isinstance(c, int) else ord(c)) for c in culprits), error.end


def namereplace_errors(error, /):
    """Escapes with the names of the characters."""
    raise NotImplementedError("the names of characters are not supported by Yieldscope; use 'backslashreplace'")


def surrogateescape(error, /):
    """Bytes that are no text as lone surrogates, and back."""
    culprits = error.object[error.start:error.end]
    if isinstance(error, UnicodeEncodeError):
        if all(0xDC80 <= ord(c) <= 0xDCFF for c in culprits):
            return bytes(ord(c) - 0xDC00 for c in culprits), error.end
    elif isinstance(error, UnicodeDecodeError):
        if all(c >= 0x80 for c in culprits):
            return "".join(chr(0xDC00 + c) for c in culprits), error.end
    else:
        raise _refused(error)
    raise error


def surrogatepass(error, /):
    """Lone surrogates as they are; the encodings of Unicode do it themselves."""
    raise error


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors, "surrogateescape": surrogateescape, "surrogatepass": surrogatepass,
}

# Handlers that the engine's own encodings know.
_built_in = {"strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"}


def register_error(errors, handler, /):
    """Register a handler under a name."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(errors, /):
    """The handler of a name."""
    try:
        return _handlers[errors]
    except KeyError:
        raise LookupError(f"unknown error handler name '{errors}'") from None


def is_built_in(errors, decoding):
    """Whether the engine's own encodings do what the handler of this name does."""
    return errors in _built_in or errors == "xmlcharrefreplace" and not decoding


def _answer(handler, error, kinds, words):
    answer = handler(error)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], kinds) or not isinstance(answer[1], int):
        raise TypeError(words)
    replacement, at = answer
    place = at + len(error.object) if at < 0 else at
    if not 0 <= place <= len(error.object):
        raise IndexError(f"position {at} from error handler out of bounds")
    return replacement, place


def encode(text, errors, strict):
    """The bytes of a text; `strict` encodes a piece or raises UnicodeEncodeError."""
    out, at = [], 0
    while True:
        try:
            out.append(strict(text[at:]))
            return b"".join(out)
        except UnicodeEncodeError as error:
            culprit = UnicodeEncodeError(error.encoding, text, at + error.start, at + error.end, error.reason)
        if errors == "strict":
            raise culprit from None
        out.append(strict(text[at:culprit.start]))
        words = "encoding error handler must return (str/bytes, int) tuple"
        replacement, at = _answer(lookup_error(errors), culprit, (str, bytes), words)
        if isinstance(replacement, str):
            try:
                replacement = strict(replacement)
            except UnicodeEncodeError:
                raise culprit from None
        out.append(replacement)


def decode(data, errors, strict):
    """The text of some bytes; `strict` decodes a piece or raises UnicodeDecodeError."""
    out, at = [], 0
    while True:
        try:
            out.append(strict(data[at:]))
            return "".join(out)
        except UnicodeDecodeError as error:
            culprit = UnicodeDecodeError(error.encoding, data, at + error.start, at + error.end, error.reason)
        if errors == "strict":
            raise culprit from None
        out.append(strict(data[at:culprit.start]))
        words = "decoding error handler must return (str, int) tuple"
        replacement, at = _answer(lookup_error(errors), culprit, str, words)
        out.append(replacement)
