"""Fractions as `format` shows them."""


def _spec(text):
    """A format specification in its parts; None if it is none."""
    fill, align, at = " ", None, 0
    if text[1:2] in ("<", ">", "=", "^") and len(text) > 1:
        fill, align, at = text[0], text[1], 2
    elif text[:1] in ("<", ">", "=", "^") and text:
        align, at = text[0], 1

    def take(options):
        nonlocal at
        if at < len(text) and text[at] in options:
            at += 1
            return text[at - 1]
        return ""

    def number():
        nonlocal at
        start = at
        while at < len(text) and text[at] in "0123456789":
            at += 1
        digits = text[start:at]
        if len(digits) > 1 and digits[0] == "0":
            # Zeros lead no number.
            at = start
        return digits

    sign = take("-+ ") or "-"
    no_neg_zero = bool(take("z"))
    alternate = bool(take("#"))
    zeropad = bool(text[at:at + 1] == "0" and text[at + 1:at + 2].isdecimal()) and bool(take("0"))
    width = number()
    sep = take(",_")
    precision = None
    if take("."):
        precision = number()
        if not precision:
            return None
    kind = take("eEfFgG%")
    if at != len(text):
        return None
    if zeropad and align is None:
        fill, align = "0", "="
    elif zeropad and align is not None:
        return None
    precision = None if precision is None else int(precision)
    return fill, align or ">", sign, no_neg_zero, alternate, int(width or 0), sep, precision, kind, zeropad


def _padded(sign, body, fill, align, width):
    padding = fill * (width - len(sign) - len(body))
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _sign(negative, rule):
    return "-" if negative else "" if rule == "-" else rule


def formatted(number, text):
    parts = _spec(text)
    if parts is None:
        raise ValueError(f"Invalid format specifier {text!r} for object of type {type(number).__name__!r}")
    fill, align, sign, no_neg_zero, alternate, width, sep, precision, kind, zeropad = parts
    if not kind:
        if no_neg_zero or precision is not None or zeropad:
            raise ValueError(f"Invalid format specifier {text!r} for object of type {type(number).__name__!r}")
        n, d = number.numerator, number.denominator
        body = f"{abs(n):{sep}}"
        if d > 1 or alternate:
            body += f"/{d:{sep}}"
        return _padded(_sign(n < 0, sign), body, fill, align, width)
    zero_width = width if zeropad else 0
    shown = _float_style(number, kind, precision, sign, no_neg_zero, alternate, sep, zero_width)
    return _padded(*shown, fill, align, width)


def _float_style(number, kind, precision, sign, no_neg_zero, alternate, sep, zero_width):
    """Sign and digits, as for a float."""
    precision = 6 if precision is None else precision
    exponent_mark = "E" if kind in "EFG" else "e"
    if kind in "fF%":
        exponent = -precision - (2 if kind == "%" else 0)
        negative, significand = _to_exponent(number.numerator, number.denominator, exponent, no_neg_zero)
        scientific, point = False, precision
    else:
        figures = precision + 1 if kind in "eE" else max(precision, 1)
        negative, significand, exponent = _to_figures(number.numerator, number.denominator, figures)
        scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    suffix = ""
    if kind == "%":
        suffix = "%"
    elif scientific:
        suffix = f"{exponent_mark}{exponent + point:+03d}"
    digits = f"{significand:0{point + 1}d}"
    leading, places = digits[:len(digits) - point], digits[len(digits) - point:]
    if kind in "gG" and not alternate:
        places = places.rstrip("0")
    mark = "." if places or alternate else ""
    trailing = mark + places + suffix
    sign = _sign(negative, sign)
    if zero_width:
        room = zero_width - len(sign) - len(trailing)
        leading = leading.zfill(room if not sep else 3 * room // 4 + 1)
    if sep:
        first = 1 + (len(leading) - 1) % 3
        leading = leading[:first] + "".join(sep + leading[at:at + 3] for at in range(first, len(leading), 3))
    return sign, leading + trailing


def _to_exponent(n, d, exponent, no_neg_zero=False):
    """Sign and digits of n/d rounded to a multiple of 10**exponent, half to even."""
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _to_figures(n, d, figures):
    """Sign, digits and exponent of n/d rounded to a number of significant figures."""
    if n == 0:
        return False, 0, 1 - figures
    text_n, text_d = str(abs(n)), str(d)
    m = len(text_n) - len(text_d) + (text_d <= text_n)
    exponent = m - figures
    negative, significand = _to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent
