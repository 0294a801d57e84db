"""Reading one JSON value."""

__all__ = ["make_scanner"]

_DIGITS = frozenset("0123456789")


def _end_of_digits(text, at):
    while text[at:at + 1] in _DIGITS:
        at += 1
    return at


def make_scanner(context):
    """A function from a text and a place to the value there and the place behind it; StopIteration where there is none."""
    parse_object, parse_array, parse_string = context.parse_object, context.parse_array, context.parse_string
    parse_float, parse_int, parse_constant = context.parse_float, context.parse_int, context.parse_constant
    strict, memo = context.strict, context.memo

    def scan(text, at):
        c = text[at:at + 1]
        if c == '"':
            return parse_string(text, at + 1, strict)
        if c == "{":
            return parse_object((text, at + 1), strict, scan, context.object_hook, context.object_pairs_hook, memo)
        if c == "[":
            return parse_array((text, at + 1), scan)
        if c == "n" and text.startswith("null", at):
            return None, at + 4
        if c == "t" and text.startswith("true", at):
            return True, at + 4
        if c == "f" and text.startswith("false", at):
            return False, at + 5
        if c in _DIGITS or c == "-":
            start = at + (c == "-")
            end = start + 1 if text.startswith("0", start) else _end_of_digits(text, start)
            if end > start:
                return number(text, at, end)
            if text.startswith("-Infinity", at):
                return parse_constant("-Infinity"), at + 9
        if c == "N" and text.startswith("NaN", at):
            return parse_constant("NaN"), at + 3
        if c == "I" and text.startswith("Infinity", at):
            return parse_constant("Infinity"), at + 8
        raise StopIteration(at)

    def number(text, at, end):
        is_float = False
        if text.startswith(".", end) and (after := _end_of_digits(text, end + 1)) > end + 1:
            end, is_float = after, True
        if text[end:end + 1] in ("e", "E"):
            digits = end + 1 + (text[end + 1:end + 2] in ("+", "-") and end + 1 < len(text))
            if (after := _end_of_digits(text, digits)) > digits:
                end, is_float = after, True
        return (parse_float if is_float else parse_int)(text[at:end]), end

    def scan_once(text, at):
        if at < 0:
            raise ValueError("idx cannot be negative")
        try:
            return scan(text, at)
        finally:
            memo.clear()

    return scan_once
