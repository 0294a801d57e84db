"""Logarithms and powers of e, as whole numbers of 2**-bits."""

from math import isqrt

_cache = {}


def _log_near_one(y, bits):
    """ln of y / 2**bits, for y between a half and two."""
    roots = 8
    one = 1 << bits
    for _ in range(roots):
        y = isqrt(y << bits)
    z = ((y - one) << bits) // (y + one)
    square = z * z >> bits
    term, total, n = z, 0, 1
    while term:
        total += term // n
        term = term * square >> bits
        n += 2
    return total << roots + 1


def _constant(name, bits):
    """ln 2 and ln 10, as often as they are wanted."""
    known = _cache.get(name)
    if known is None or known[0] < bits:
        work = bits + 32
        two = _log_near_one(3 << work - 1, work), _log_near_one((4 << work) // 3, work)
        ln2 = two[0] + two[1]
        value = ln2 if name == 2 else 3 * ln2 + _log_near_one((10 << work) // 8, work)
        known = _cache[name] = work, value
    return known[1] >> known[0] - bits


def ln10(bits):
    return _constant(10, bits)


def log(numerator, exponent, bits):
    """ln(numerator * 10**exponent) in units of 2**-bits."""
    work = bits + 40 + abs(exponent).bit_length()
    shift = numerator.bit_length() - 1
    y = numerator << work - shift if work >= shift else numerator >> shift - work
    value = _log_near_one(y, work) + shift * _constant(2, work) + exponent * ln10(work)
    return value >> work - bits


def exp(x, bits):
    """e**(x / 2**bits) in units of 2**-bits, for x between 0 and a few."""
    halvings = 12
    work = bits + halvings + 16
    x = x << work - bits
    x >>= halvings
    term = total = 1 << work
    n = 1
    while term:
        term = (term * x >> work) // n
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total >> work
    return total >> work - bits


def exp_decimal(coefficient, exponent, digits):
    """e**(coefficient * 10**exponent) as (coefficient, exponent) with so many digits, the last of them doubtful."""
    size = abs(coefficient).bit_length() * 30103 // 100000 + 1 + exponent
    bits = int((digits + 5) * 3.33) + max(size, 0) * 4 + 40
    x = (coefficient << bits) * 10**exponent if exponent >= 0 else (coefficient << bits) // 10**-exponent
    whole, rest = divmod(x, ln10(bits))
    value = exp(rest, bits)
    return value * 10**digits >> bits, whole - digits


def log_decimal(coefficient, exponent, digits):
    """ln(coefficient * 10**exponent) as a whole number of 10**-digits."""
    bits = int((digits + 5) * 3.33) + 40
    return log(coefficient, exponent, bits) * 10**digits >> bits


def log10_decimal(coefficient, exponent, digits):
    """log10, the same way."""
    bits = int((digits + 5) * 3.33) + 40 + abs(exponent).bit_length() * 2
    return (log(coefficient, exponent, bits) * 10**digits) // ln10(bits)
