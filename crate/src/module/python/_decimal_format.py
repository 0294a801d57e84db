"""Decimal numbers as `format` shows them."""


def _digits(coef):
    from decimal import _written

    return _written(coef)


def _spec(text):
    """A format specification in its parts; None if it is none."""
    fill, align, at = " ", "", 0
    if len(text) > 1 and text[1] in "<>=^":
        fill, align, at = text[0], text[1], 2
    elif text and text[0] in "<>=^":
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
        return text[start:at]

    sign = take("-+ ")
    no_neg_zero = bool(take("z"))
    take("#")
    if take("0"):
        if align:
            return None
        fill, align = "0", "="
    width = number()
    sep = take(",_")
    precision = None
    if take("."):
        precision = number()
        if not precision:
            return None
    kind = take("eEfFgGn%")
    if at != len(text) or sep == "_":
        return None
    return fill, align or ">", sign, no_neg_zero, int(width or 0), sep, None if precision is None else int(precision), kind


def formatted(number, text, context):
    parts = _spec(text)
    if parts is None:
        raise ValueError("invalid format string")
    fill, align, sign_rule, no_neg_zero, width, sep, precision, kind = parts
    if isinstance(number._exp, str):
        body = str(number.copy_abs()) + ("%" if kind == "%" else "")
        negative = number._sign
        if fill == "0" and align == "=":
            fill, align = " ", ">"
        return _padded(_sign(negative, sign_rule), body, fill, align, width)
    if not kind:
        kind = "G" if context.capitals else "g"
    exp_mark = "E" if kind in "EFG" else "e"
    kind = "g" if kind in "nN" else kind
    sign, coef, exp = number._sign, number._coef, number._exp
    if kind == "%":
        exp += 2
    if precision is not None:
        if kind in "eE" and coef:
            number = _to_size(number, precision + 1, context.rounding)
        elif kind in "fF%":
            number = type(number)._of(sign, coef, exp)._rescaled(-precision, context.rounding)[0]
        elif kind not in "eE" and len(_digits(coef)) > precision:
            number = _to_size(number, precision or 1, context.rounding)
        sign, coef, exp = number._sign, number._coef, number._exp
    if not coef and exp > 0 and kind in "fF%":
        exp = 0
    digits = _digits(coef)
    left = exp + len(digits)
    if kind in "eE":
        point = 1
        if not coef and precision is not None:
            digits, left = "0" * (precision + 1), left + precision
    elif kind in "fF%":
        point = left
    else:
        point = left if exp <= 0 and left > -6 else 1
    if point < 0:
        whole, places = "0", "0" * -point + digits
    elif point > len(digits):
        whole, places = digits + "0" * (point - len(digits)), ""
    else:
        whole, places = digits[:point] or "0", digits[point:]
    exponent = left - point
    if no_neg_zero and not coef:
        sign = 0
    trailing = ("." + places if places else "")
    if exponent != 0 or kind in "eE":
        trailing += f"{exp_mark}{exponent:+}"
    if kind == "%":
        trailing += "%"
    sign_text = _sign(sign, sign_rule)
    zero_width = width - len(sign_text) - len(trailing) if fill == "0" and align == "=" else 0
    if sep:
        whole = _grouped(whole, sep, zero_width)
    else:
        whole = whole.zfill(zero_width)
    return _padded(sign_text, whole + trailing, fill, align, width)


def _to_size(number, size, rounding):
    """The number with so many digits."""
    if not number._coef:
        return type(number)._of(number._sign, 0, number.adjusted() + 1 - size)
    result = number._rescaled(number.adjusted() + 1 - size, rounding)[0]
    if len(_digits(result._coef)) > size:
        result = result._rescaled(result.adjusted() + 1 - size, rounding)[0]
    return result


def _sign(negative, rule):
    return "-" if negative else rule if rule in ("+", " ") else ""


def _grouped(digits, sep, width):
    groups = []
    while True:
        size = min(max(len(digits), width, 1), 3)
        groups.append(digits[-size:].zfill(size))
        digits = digits[:-size]
        width -= size
        if not digits and width <= 0:
            return sep.join(reversed(groups))
        width -= 1


def _padded(sign, body, fill, align, width):
    padding = fill * (width - len(sign) - len(body))
    if align == "<":
        return sign + body + padding
    if align == "=":
        return sign + padding + body
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return padding + sign + body
