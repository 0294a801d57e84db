"""Functions of decimal numbers: roots, logarithms, powers, neighbours, and the comparisons and digits of the specification."""

from builtins import max as _larger, min as _smaller
from math import isqrt

from _decimal_context import (
    ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded,
    Subnormal, Underflow, getcontext,
)
from _decimal_math import exp_decimal, log10_decimal, log_decimal
from decimal import Decimal, _converted, _finished, _invalid, _nan_of, _size, _written

_ONE = Decimal(1)
_INFINITY = Decimal("Infinity")
_MINUS_INFINITY = Decimal("-Infinity")


def _is_even(number):
    """Whether an integer is even."""
    return number._exp > 0 or not number._coef or (number._exp <= 0 and number._coef // 10**-number._exp % 2 == 0)


def _is_integer(number):
    return number.is_finite() and (number._exp >= 0 or number._coef % 10**-number._exp == 0)


def _settled(compute, context):
    """The first approximation of more and more digits that can only be rounded in one way, rounded half to even."""
    more = 4
    while True:
        sign, coef, exp = compute(context.prec + more)
        spare = _size(coef) - context.prec
        # So many zeros or nines are no accident: the result is exact.
        if more > 3 * context.prec + 60 or spare > 1 and (coef + 2) % (5 * 10 ** (spare - 1)) > 4:
            break
        more += 4 + more // 2
    half_even = context.copy()
    half_even.rounding = ROUND_HALF_EVEN
    half_even._flags, half_even._traps = context._flags, context._traps
    return _finished(sign, coef, exp, half_even)


def sqrt(self, context=None):
    """Return the square root of self."""
    context = context or getcontext()
    nan = _nan_of(context, self)
    if nan is not None:
        return nan
    if self.is_infinite():
        return Decimal(self) if not self._sign else _invalid(context)
    if not self._coef:
        return Decimal._of(self._sign, 0, self._exp >> 1)._fixed(context)
    if self._sign:
        return _invalid(context)
    exp = self._exp >> 1
    coef = self._coef * 10 if self._exp & 1 else self._coef
    # Twice as many digits as the root is to have, and one pair more.
    shift = context.prec + 1 - (_size(coef) + 1) // 2
    if shift >= 0:
        coef *= 100**shift
        exact = True
    else:
        coef, rest = divmod(coef, 100**-shift)
        exact = not rest
    exp -= shift
    root = isqrt(coef)
    exact = exact and root * root == coef
    if exact:
        while shift > 0 and root % 10 == 0 and exp < self._exp >> 1:
            root //= 10
            exp += 1
        if shift < 0:
            root *= 10**-shift
            exp += shift
    elif root % 5 == 0:
        root += 1
    half_even = context.copy()
    half_even.rounding = ROUND_HALF_EVEN
    half_even._flags, half_even._traps = context._flags, context._traps
    return _finished(0, root, exp, half_even)


def exp(self, context=None):
    """Returns e ** self."""
    context = context or getcontext()
    nan = _nan_of(context, self)
    if nan is not None:
        return nan
    if self.is_infinite():
        return Decimal(0) if self._sign else Decimal(self)
    if not self._coef:
        return Decimal(1)
    adjusted = self.adjusted()
    if adjusted > 20:
        return _finished(0, 1, context.Etiny() - 5 if self._sign else context.Emax + 5, context)
    if adjusted < -context.prec - 1:
        # One, and hardly more or less.
        digits = context.prec + 2
        return _finished(0, 10**digits - 1 if self._sign else 10**digits + 1, -digits, context)
    signed = -self._coef if self._sign else self._coef
    return _settled(lambda digits: (0, *exp_decimal(signed, self._exp, digits + _larger(-adjusted, 0))), context)


def _special_logarithm(self, context):
    """The logarithm of a NaN, a zero, an infinity or a negative number; None of another."""
    nan = _nan_of(context, self)
    if nan is not None:
        return nan
    if self.is_zero():
        return _MINUS_INFINITY
    if self._sign:
        return _invalid(context)
    if self.is_infinite():
        return _INFINITY
    return None


def ln(self, context=None):
    """Returns the natural (base e) logarithm of self."""
    context = context or getcontext()
    special = _special_logarithm(self, context)
    if special is not None:
        return special
    if self == _ONE:
        return Decimal(0)
    return _settled(lambda digits: _logarithm(log_decimal, self, digits), context)


def _logarithm(function, number, digits):
    """Sign, coefficient and exponent of a logarithm; near to one its first digits are zeros."""
    distance = abs(int(number.adjusted()))
    if distance <= 1:
        difference = number._coef * 10 ** _larger(number._exp, 0) - 10 ** _larger(-number._exp, 0)
        near = Decimal._of(0, abs(difference), _smaller(number._exp, 0))
        digits += _larger(-near.adjusted(), 0)
    value = function(number._coef, number._exp, digits)
    return int(value < 0), abs(value), -digits


def log10(self, context=None):
    """Returns the base 10 logarithm of self."""
    context = context or getcontext()
    special = _special_logarithm(self, context)
    if special is not None:
        return special
    digits = _written(self._coef)
    if digits.rstrip("0") == "1":
        return Decimal(self._exp + len(digits) - 1)._fixed(context)
    return _settled(lambda digits: _logarithm(log10_decimal, self, digits), context)


def logb(self, context=None):
    """Returns the exponent of the magnitude of self's MSD."""
    context = context or getcontext()
    nan = _nan_of(context, self)
    if nan is not None:
        return nan
    if self.is_infinite():
        return _INFINITY
    if not self._coef:
        context._signal(DivisionByZero)
        return _MINUS_INFINITY
    return Decimal(self.adjusted())._fixed(context)


def power(self, other, context):
    """self ** other"""
    nan = _nan_of(context, self, other)
    if nan is not None:
        return nan
    if not other:
        return _invalid(context) if not self else Decimal(1)
    sign = 0
    if self._sign:
        if _is_integer(other):
            sign = int(not _is_even(other))
        elif self:
            return _invalid(context)
        self = self.copy_abs()
    if not self:
        return Decimal._of(sign, 0, 0) if not other._sign else Decimal._of(sign, 0, "F")
    if self.is_infinite():
        return Decimal._of(sign, 0, "F") if not other._sign else Decimal._of(sign, 0, 0)
    if other.is_infinite():
        if self == _ONE:
            context._signal(Inexact, Rounded)
            return Decimal._of(sign, 10 ** (context.prec - 1), 1 - context.prec)
        return Decimal(0) if (self > _ONE) == bool(other._sign) else _INFINITY
    if _is_integer(other) and other.adjusted() < 9:
        return _integer_power(self, int(other), sign, context)
    if self == _ONE and _is_integer(other):
        # As many places as the power has, if there is room.
        places = self._exp * _smaller(context.prec, int(other) if other.adjusted() < 20 else context.prec) if other > 0 else 0
        if places < 1 - context.prec:
            places = 1 - context.prec
            context._signal(Rounded)
        return Decimal._of(sign, 10**-places, places)
    if self == _ONE:
        context._signal(Inexact, Rounded)
        return Decimal._of(sign, 10 ** (context.prec - 1), 1 - context.prec)
    digits = _written(self._coef)
    if digits.rstrip("0") == "1":
        # A power of ten: of which exponent?
        n, d = other.as_integer_ratio()
        n *= self._exp + len(digits) - 1
        if n % d == 0:
            bound = 2 * (context.Emax + context.prec)
            exponent = _larger(-bound, _smaller(bound, n // d))
            context._signal(Inexact, Rounded)
            return _finished(sign, 10 ** (context.prec - 1), exponent - context.prec + 1, context)
    exact = _exact_root(self, other, context)
    if exact is not None:
        # Found exactly, and yet with all the digits there are.
        coef, exp = exact
        missing = context.prec - _size(coef)
        if missing > 0:
            coef, exp = coef * 10**missing, exp - missing
        context._signal(Inexact, Rounded)
        return _finished(sign, coef, exp, context)

    def compute(digits):
        more = digits + _larger(other.adjusted(), 0) + 25
        logarithm = log_decimal(self._coef, self._exp, more)
        product = logarithm * other._coef * (-1 if other._sign else 1)
        return (sign, *exp_decimal(product, other._exp - more, digits))

    estimate = self.adjusted() * 2.302585 * float(other) if abs(other.adjusted()) < 25 else 0
    if abs(estimate) > 3e18:
        return _finished(sign, 1, context.Emax + 5 if estimate > 0 else context.Etiny() - 5, context)
    return _settled(compute, context)


def _integer_power(base, n, sign, context):
    size = _size(base._coef)
    # The size of the result, to leave off what overflows anyway.
    magnitude = base.adjusted() * n
    if abs(magnitude) > 4 * (context.Emax + context.prec) and base.adjusted() not in (0, -1):
        return _finished(sign, 1, context.Emax + 5 if magnitude > 0 else context.Etiny() - 5, context)
    if n > 0 and size * n < 100 * context.prec + 2000:
        return _finished(sign, base._coef**n, base._exp * n, context)
    if n < 0 and size * -n < 100 * context.prec + 2000:
        work = context.copy()
        power = Decimal._of(0, base._coef**-n, base._exp * -n)
        work._flags, work._traps = context._flags, context._traps
        result = Decimal._of(sign, 1, 0)._divide(power, work)
        return result
    digits = context.prec + 10 + len(str(abs(n)))
    coef, exp = 1, 0
    square, square_exp = base._coef, base._exp
    count = abs(n)
    lost = False
    while count:
        if count & 1:
            coef, exp = coef * square, exp + square_exp
        square, square_exp = square * square, square_exp * 2
        count >>= 1
        for name in (0, 1):
            value, place = ((coef, exp), (square, square_exp))[name]
            extra = _size(value) - digits
            if extra > 0:
                value, rest = divmod(value, 10**extra)
                place += extra
                lost = lost or bool(rest)
            if name:
                square, square_exp = value, place
            else:
                coef, exp = value, place
    if lost and coef % 5 == 0:
        coef += 1
    if n < 0:
        return Decimal._of(sign, 1, 0)._divide(Decimal._of(0, coef, exp), context)
    return _finished(sign, coef, exp, context)


def _exact_root(number, power, context):
    """number ** power if that is a decimal number of few digits: (coefficient, exponent)."""
    n, d = power.as_integer_ratio()
    if d > 64 or abs(n) > 1000:
        return None
    coef, exp = number._coef, number._exp
    while coef % 10 == 0:
        coef, exp = coef // 10, exp + 1
    spare = exp % d
    coef, exp = coef * 10**spare, exp - spare
    root = round(coef ** (1 / d)) if _size(coef) < 300 else 0
    for candidate in (root - 1, root, root + 1):
        if candidate > 0 and candidate**d == coef:
            root = candidate
            break
    else:
        return None
    exp //= d
    if n > 0:
        result = root**n, exp * n
        return result if _size(result[0]) <= context.prec else None
    inverse = root**-n
    digits = 0
    while 10**digits % inverse:
        digits += 1
        if digits > context.prec + 5:
            return None
    result = 10**digits // inverse
    return (result, exp * n - digits) if _size(result) <= context.prec else None


def power_modulo(self, other, modulo, context):
    """(self ** other) % modulo, of integers."""
    nan = _nan_of(context, self, other, modulo)
    if nan is not None:
        return nan
    whole = _is_integer(self) and _is_integer(other) and _is_integer(modulo)
    if not whole or other < 0 or not modulo or modulo.adjusted() >= context.prec or (not other and not self):
        return _invalid(context)
    sign = 0 if _is_even(other) else self._sign
    return Decimal._of(sign, pow(abs(int(self)), int(other), abs(int(modulo))), 0)


def compare(self, other, context=None):
    """Compare self to other.  Return a decimal value."""
    context = context or getcontext()
    other = _converted(other, True)
    nan = _nan_of(context, self, other)
    return Decimal(self._order(other)) if nan is None else nan


def compare_signal(self, other, context=None):
    """Compares self to the other operand numerically; NaNs signal."""
    context = context or getcontext()
    other = _converted(other, True)
    if self.is_nan() or other.is_nan():
        context._signal(InvalidOperation)
    return compare(self, other, context)


def compare_total(self, other, context=None):
    """Compares self to other using the abstract representations."""
    other = _converted(other, True)
    if self._sign != other._sign:
        return Decimal(-1 if self._sign else 1)
    order = _total(self, other)
    return Decimal(-order if self._sign else order)


def _total(a, b):
    """The order of two numbers of one sign, by their sizes and then by how they are written."""
    ranks = [{"F": 0, "N": 1, "n": 2}.get(n._exp, 0) if isinstance(n._exp, str) else 0 for n in (a, b)]
    if ranks[0] != ranks[1]:
        return -1 if ranks[0] < ranks[1] else 1
    if ranks[0]:
        return (a._coef > b._coef) - (a._coef < b._coef)
    order = a.copy_abs()._order(b.copy_abs())
    if order or a.is_infinite():
        return order
    return (a._exp > b._exp) - (a._exp < b._exp)


def compare_total_mag(self, other, context=None):
    """Compares self to other using abstract repr., ignoring sign."""
    return compare_total(self.copy_abs(), _converted(other, True).copy_abs())


def _extreme(self, other, context, wanted, key):
    context = context or getcontext()
    other = _converted(other, True)
    if self.is_nan() or other.is_nan():
        # A number beats a quiet NaN.
        if other._exp == "n" and self.is_finite() | self.is_infinite():
            return self._fixed(context)
        if self._exp == "n" and other.is_finite() | other.is_infinite():
            return other._fixed(context)
        return _nan_of(context, self, other)
    order = key(self)._order(key(other)) or int(compare_total(self, other))
    return (self if order == wanted or (order == 0) else other)._fixed(context)


def max(self, other, context=None):
    """Returns the larger value."""
    return _extreme(self, other, context, 1, lambda n: n)


def min(self, other, context=None):
    """Returns the smaller value."""
    return _extreme(self, other, context, -1, lambda n: n)


def max_mag(self, other, context=None):
    """Compares the values numerically with their sign ignored."""
    return _extreme(self, other, context, 1, Decimal.copy_abs)


def min_mag(self, other, context=None):
    """Compares the values numerically with their sign ignored."""
    return _extreme(self, other, context, -1, Decimal.copy_abs)


def _step(self, context, sign):
    """The next number in a direction: 0 up, 1 down."""
    if self.is_infinite():
        if self._sign == sign:
            return Decimal(self)
        return Decimal._of(self._sign, 10**context.prec - 1, context.Etop())
    work = context.copy()
    work.clear_traps()
    work.rounding = ROUND_FLOOR if sign else ROUND_CEILING
    rounded = self._fixed(work)
    if rounded != self:
        return rounded
    return self._add(Decimal._of(sign, 1, work.Etiny() - 1), work)


def next_plus(self, context=None):
    """Returns the smallest representable number larger than itself."""
    context = context or getcontext()
    nan = _nan_of(context, self)
    return _step(self, context, 0) if nan is None else nan


def next_minus(self, context=None):
    """Returns the largest representable number smaller than itself."""
    context = context or getcontext()
    nan = _nan_of(context, self)
    return _step(self, context, 1) if nan is None else nan


def next_toward(self, other, context=None):
    """Returns the number closest to self, in the direction towards other."""
    context = context or getcontext()
    other = _converted(other, True)
    nan = _nan_of(context, self, other)
    if nan is not None:
        return nan
    order = self._order(other)
    if not order:
        return self.copy_sign(other)
    result = _step(self, context, int(order > 0))
    if result.is_infinite():
        context._signal(Overflow, Inexact, Rounded)
    elif result.adjusted() < context.Emin:
        context._signal(Underflow, Subnormal, Inexact, Rounded, *(() if result._coef else (Clamped,)))
    return result


def scaleb(self, other, context=None):
    """Returns self operand after adding the second value to its exp."""
    context = context or getcontext()
    other = _converted(other, True)
    nan = _nan_of(context, self, other)
    if nan is not None:
        return nan
    limit = 2 * (context.Emax + context.prec)
    if other._exp != 0 or not -limit <= int(other) <= limit:
        return _invalid(context)
    if self.is_infinite():
        return Decimal(self)
    return Decimal._of(self._sign, self._coef, self._exp + int(other))._fixed(context)


def _moved(self, other, context, turn):
    context = context or getcontext()
    other = _converted(other, True)
    nan = _nan_of(context, self, other)
    if nan is not None:
        return nan
    if other._exp != 0 or not -context.prec <= int(other) <= context.prec:
        return _invalid(context)
    if self.is_infinite():
        return Decimal(self)
    places = int(other)
    digits = _written(self._coef).zfill(context.prec)[-context.prec:]
    if turn:
        places %= context.prec
        digits = digits[places:] + digits[:places]
    elif places < 0:
        digits = digits[:places]
    else:
        digits = (digits + "0" * places)[-context.prec:]
    return Decimal._of(self._sign, int(digits or 0), self._exp)


def shift(self, other, context=None):
    """Returns a shifted copy of self, value-of-other times."""
    return _moved(self, other, context, False)


def rotate(self, other, context=None):
    """Returns a rotated copy of self, value-of-other times."""
    return _moved(self, other, context, True)


def _logical(context, do, *numbers):
    context = context or getcontext()
    numbers = [_converted(number, True) for number in numbers]
    if any(n._sign or n._exp != 0 or set(str(n._coef)) - {"0", "1"} for n in numbers):
        return _invalid(context)
    rows = [str(n._coef).zfill(context.prec)[-context.prec:] for n in numbers]
    return Decimal(int("".join(str(do(*map(int, column))) for column in zip(*rows))))


def logical_and(self, other, context=None):
    """Applies an 'and' operation between self and other's digits."""
    return _logical(context, lambda a, b: a & b, self, other)


def logical_or(self, other, context=None):
    """Applies an 'or' operation between self and other's digits."""
    return _logical(context, lambda a, b: a | b, self, other)


def logical_xor(self, other, context=None):
    """Applies an 'xor' operation between self and other's digits."""
    return _logical(context, lambda a, b: a ^ b, self, other)


def logical_invert(self, context=None):
    """Invert all its digits."""
    return _logical(context, lambda a: 1 - a, self)
