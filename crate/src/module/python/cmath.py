"""Mathematical functions of complex numbers."""

import math as _math

pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 1.7976931348623157e308 / 4.0


def _number(z):
    if isinstance(z, complex):
        return z
    try:
        return complex(z) if not isinstance(z, str) else _no_number(z)
    except TypeError:
        return _no_number(z)


def _no_number(z):
    raise TypeError(f"must be real number, not {type(z).__name__}")


def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    z = _number(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    z = _number(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    z = _number(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value."""
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a, b = _number(a), _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    z = _number(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates."""
    z = _number(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = float(r), float(phi)
    if not _math.isfinite(r) or not _math.isfinite(phi):
        if _math.isinf(r) and _math.isfinite(phi) and phi != 0.0:
            sign = 1.0 if r > 0 else -1.0
            return complex(sign * _math.copysign(inf, _math.cos(phi)), sign * _math.copysign(inf, _math.sin(phi)))
        if _math.isinf(phi) and r != 0.0 and not _math.isnan(r):
            raise ValueError("math domain error")
        if phi == 0.0:
            return complex(r, -phi if r < 0.0 else phi)
        if _math.isinf(r):
            return complex(inf, nan)
        return complex(0.0, 0.0) if r == 0.0 else complex(nan, nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    """Return the square root of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isnan(x):
        return complex(nan, nan)
    if _math.isinf(x):
        if x > 0:
            return complex(x, nan if _math.isnan(y) else _math.copysign(0.0, y))
        return complex(nan if _math.isnan(y) else 0.0, _math.copysign(inf, y))
    if _math.isnan(y):
        return complex(nan, nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        # Subnormal: scaled up, and the root back.
        ax = _math.ldexp(ax, 54)
        s = _math.ldexp(_math.sqrt((ax + _math.hypot(ax, _math.ldexp(ay, 54))) / 2.0), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _math.copysign(d, y))
    return complex(d, _math.copysign(s, y))


def exp(z, /):
    """Return the exponential value e**z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        if _math.isinf(x):
            if _math.isfinite(y) and y != 0.0:
                if x > 0:
                    return complex(_math.copysign(inf, _math.cos(y)), _math.copysign(inf, _math.sin(y)))
                return complex(_math.copysign(0.0, _math.cos(y)), _math.copysign(0.0, _math.sin(y)))
            if y == 0.0:
                return complex(inf if x > 0 else 0.0, y)
            if x > 0:
                if _math.isinf(y):
                    raise ValueError("math domain error")
                return complex(inf, nan)
            return complex(0.0, 0.0)
        if _math.isinf(y) and not _math.isnan(x):
            raise ValueError("math domain error")
        return complex(nan, y if y == 0.0 else nan)
    if x > 708.0:
        scale = _math.exp(x - 1.0)
        real, imag = scale * _math.cos(y) * e, scale * _math.sin(y) * e
    else:
        scale = _math.exp(x)
        real, imag = scale * _math.cos(y), scale * _math.sin(y)
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def log(z, base=None, /):
    """log(z[, base]) -> the logarithm of z to the given base."""
    value = _log(_number(z))
    return value if base is None else value / _log(_number(base))


def _log(z):
    x, y = z.real, z.imag
    ax, ay = abs(x), abs(y)
    if isinf(z):
        return complex(inf, _math.atan2(y, x))
    if isnan(z):
        return complex(nan, nan)
    if ax > _LARGE or ay > _LARGE:
        real = _math.log(_math.hypot(ax / 2.0, ay / 2.0)) + _math.log(2.0)
    elif ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        real = _math.log(_math.hypot(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _math.log(2.0)
    else:
        h = _math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            high, low = max(ax, ay), min(ax, ay)
            real = _math.log1p((high - 1) * (high + 1) + low * low) / 2.0
        else:
            real = _math.log(h)
    return complex(real, _math.atan2(y, x))


def log10(z, /):
    """Return the base-10 logarithm of z."""
    value = _log(_number(z))
    return complex(value.real / _math.log(10.0), value.imag / _math.log(10.0))


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        return _special_hyperbolic(x, y, 1.0, False)
    if abs(x) > 708.0:
        less = x - _math.copysign(1.0, x)
        real, imag = _math.cos(y) * _math.cosh(less) * e, _math.sin(y) * _math.sinh(less) * e
    else:
        real, imag = _math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x)
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        return _special_hyperbolic(x, y, _math.copysign(1.0, x), True)
    if abs(x) > 708.0:
        less = x - _math.copysign(1.0, x)
        real, imag = _math.cos(y) * _math.sinh(less) * e, _math.sin(y) * _math.cosh(less) * e
    else:
        real, imag = _math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x)
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def _special_hyperbolic(x, y, sign, is_sinh):
    """cosh and sinh where a part is not finite."""
    if _math.isinf(x):
        if _math.isnan(y):
            return complex(sign * inf, nan)
        if _math.isinf(y):
            raise ValueError("math domain error")
        if y == 0.0:
            return complex(sign * inf, y if is_sinh else _math.copysign(1.0, x) * y)
        other = 1.0 if is_sinh else _math.copysign(1.0, x)
        return complex(sign * _math.copysign(inf, _math.cos(y)), other * _math.copysign(inf, _math.sin(y)))
    if _math.isnan(x):
        return complex(nan, y if y == 0.0 else nan)
    if _math.isinf(y):
        raise ValueError("math domain error")
    return complex(x if is_sinh and x == 0.0 else nan, nan if is_sinh or x != 0.0 else 0.0)


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        if _math.isinf(x) and not _math.isinf(y):
            imag = 0.0 if _math.isnan(y) else _math.copysign(0.0, 2.0 * _math.sin(y) * _math.cos(y)) if y else y
            return complex(_math.copysign(1.0, x), imag)
        if _math.isinf(x):
            return complex(_math.copysign(1.0, x), 0.0)
        if _math.isnan(x):
            return complex(nan, y if y == 0.0 else nan)
        if _math.isinf(y):
            raise ValueError("math domain error")
        return complex(nan, nan)
    if abs(x) > 708.0:
        return complex(
            _math.copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x))
        )
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def cos(z, /):
    """Return the cosine of z."""
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    """Return the sine of z."""
    z = _number(z)
    value = sinh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)


def tan(z, /):
    """Return the tangent of z."""
    z = _number(z)
    value = tanh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)


def acos(z, /):
    """Return the arc cosine of z."""
    z = _number(z)
    if not isfinite(z) or abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        if z.real == 0.0 and _math.isnan(z.imag):
            return complex(pi / 2, nan)
        real = _math.atan2(abs(z.imag), z.real)
        size = inf if isinf(z) else _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + 2.0 * _math.log(2.0)
        if isnan(z) and not isinf(z):
            return complex(nan, nan)
        return complex(real, -_math.copysign(size, z.imag))
    s1, s2 = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    z = _number(z)
    if not isfinite(z) or abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        if isnan(z) and not isinf(z):
            return complex(nan, nan)
        size = inf if isinf(z) else _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + 2.0 * _math.log(2.0)
        return complex(size, _math.atan2(z.imag, z.real))
    s1, s2 = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    z = _number(z)
    if not isfinite(z) or abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        if isnan(z) and not isinf(z):
            return complex(nan, z.imag if z.imag == 0.0 else nan)
        size = inf if isinf(z) else _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + 2.0 * _math.log(2.0)
        return complex(_math.copysign(size, z.real), _math.atan2(z.imag, abs(z.real)))
    s1, s2 = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag), _math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag)
    )


def asin(z, /):
    """Return the arc sine of z."""
    z = _number(z)
    value = asinh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if x < 0.0 or (x == 0.0 and _math.copysign(1.0, x) < 0.0):
        return -atanh(-z)
    if not isfinite(z):
        if isinf(z):
            return complex(0.0, _math.copysign(pi / 2.0, y) if not _math.isnan(y) else nan)
        return complex(x if x == 0.0 else nan, nan)
    ay = abs(y)
    large = _math.sqrt(_LARGE)
    if x > large or ay > large:
        h = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < 1.5e-154:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2.0))), _math.copysign(_math.atan2(2.0, -ay) / 2, y))
    return complex(
        _math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
        -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0,
    )


def atan(z, /):
    """Return the arc tangent of z."""
    z = _number(z)
    value = atanh(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)
