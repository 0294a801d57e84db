"""Decimal numbers: exact, rounded where one says, as the General Decimal Arithmetic Specification has them."""

import _yieldscope
import math as _math
import numbers as _numbers
from collections import namedtuple as _namedtuple

from _decimal_context import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DefaultContext,
    DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, IEEEContext, Inexact, InvalidContext,
    InvalidOperation, Overflow, Rounded, SignalDict, Subnormal, Underflow, getcontext, localcontext, setcontext,
)

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException", "Clamped",
    "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow", "FloatOperation",
    "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP",
    "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext", "getcontext",
    "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR",
]

HAVE_THREADS = HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent")

_HASH_MODULUS = 2**61 - 1
_HASH_10_INVERSE = pow(10, -1, _HASH_MODULUS)


def _rounds_up(rounding, sign, kept, rest, half):
    """Whether a coefficient grows by one: `kept` stays, `rest` is lost, `half` is half of its unit."""
    if not rest:
        return False
    if rounding == ROUND_HALF_EVEN:
        return rest > half or (rest == half and kept & 1)
    if rounding == ROUND_HALF_UP:
        return rest >= half
    if rounding == ROUND_HALF_DOWN:
        return rest > half
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    return kept % 5 == 0


def _dropped(sign, coef, digits, rounding):
    """A coefficient without its last digits, and whether something was lost."""
    unit = 10**digits
    kept, rest = divmod(coef, unit)
    if _rounds_up(rounding, sign, kept, rest * 2, unit):
        kept += 1
    return kept, bool(rest)


def _size(coef):
    """The number of digits of a coefficient, found without writing it, since the length of what is written is limited."""
    if coef < 1000000000000000:
        return len(str(coef))
    least = (coef.bit_length() - 1) * 30103 // 100000
    return least + 1 + (coef >= 10 ** (least + 1))


def _written(coef):
    """The digits of a coefficient."""
    size = _size(coef)
    if size <= 4000:
        return str(coef)
    high, low = divmod(coef, 10 ** (size // 2))
    return _written(high) + _written(low).zfill(size // 2)


def _read(digits):
    """The coefficient of digits."""
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _read(digits[:-half]) * 10**half + _read(digits[-half:])


class Decimal:
    """A decimal number: a sign, a whole coefficient, an exponent. The exponent is "F" in an infinity, "n" or "N" in a NaN."""

    __slots__ = ("_sign", "_coef", "_exp")

    def __new__(cls, value="0", context=None):
        if context is not None and not isinstance(context, Context):
            raise TypeError("optional argument must be a context")
        if isinstance(value, str):
            return cls._parsed(value, context)
        if isinstance(value, int):
            return cls._of(int(value < 0), abs(int(value)), 0)
        if isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            return cls._of(value._sign, value._coef, value._exp)
        if isinstance(value, float):
            (context or getcontext())._signal(FloatOperation)
            return cls.from_float(value)
        if isinstance(value, (list, tuple)):
            return cls._from_tuple(value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def _of(cls, sign, coef, exp):
        self = object.__new__(cls)
        self._sign, self._coef, self._exp = sign, coef, exp
        return self

    @classmethod
    def _parsed(cls, text, context):
        text = text.strip().replace("_", "")
        sign = int(text.startswith("-"))
        bare = text[1:] if text[:1] in ("-", "+") and text else text
        lower = bare.lower()
        if lower in ("inf", "infinity"):
            return cls._of(sign, 0, "F")
        for name, exp in (("nan", "n"), ("snan", "N")):
            payload = lower.removeprefix(name)
            if payload != lower and (not payload or payload.isdecimal()):
                return cls._of(sign, int(payload or 0), exp)
        number, mark, exponent = lower.partition("e")
        whole, _, places = number.partition(".")
        digits = whole + places
        if not digits.isdecimal() or (mark and not exponent.removeprefix("-" if exponent[:1] == "-" else "+").isdecimal()):
            (context or getcontext())._signal(ConversionSyntax)
            return cls._of(0, 0, "n")
        return cls._of(sign, _read(digits), (int(exponent) if mark else 0) - len(places))

    @classmethod
    def _from_tuple(cls, value):
        if len(value) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, digits, exp = value
        if isinstance(sign, bool) or sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        if exp == "F":
            return cls._of(sign, 0, "F")
        if not all(isinstance(digit, int) and 0 <= digit <= 9 for digit in digits):
            raise ValueError("coefficient must be a tuple of digits")
        if isinstance(exp, str) and exp not in ("n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        if not isinstance(exp, (int, str)):
            raise ValueError("exponent must be an integer")
        return cls._of(sign, _read("".join(map(str, digits)) or "0"), exp)

    @classmethod
    def from_float(cls, f, /):
        """Converts a float to a decimal number, exactly."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if _math.isinf(f) or _math.isnan(f):
            return cls(repr(f))
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        result = Decimal._of(int(_math.copysign(1.0, f) < 0), n * 5**k, -k)
        return result if cls is Decimal else cls(result)

    # What kind of number it is.

    def is_finite(self):
        """Return True if self is finite; otherwise return False."""
        return not isinstance(self._exp, str)

    def is_infinite(self):
        """Return True if self is infinite; otherwise return False."""
        return self._exp == "F"

    def is_nan(self):
        """Return True if self is a qNaN or sNaN; otherwise return False."""
        return self._exp in ("n", "N")

    def is_qnan(self):
        """Return True if self is a quiet NaN; otherwise return False."""
        return self._exp == "n"

    def is_snan(self):
        """Return True if self is a signaling NaN; otherwise return False."""
        return self._exp == "N"

    def is_signed(self):
        """Return True if self is negative; otherwise return False."""
        return self._sign == 1

    def is_zero(self):
        """Return True if self is a zero; otherwise return False."""
        return self.is_finite() and not self._coef

    def is_canonical(self):
        return True

    def is_normal(self, context=None):
        """Return True if self is a normal number; otherwise return False."""
        return self.is_finite() and bool(self._coef) and (context or getcontext()).Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        """Return True if self is subnormal; otherwise return False."""
        return self.is_finite() and bool(self._coef) and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        """Returns an indication of the class of self."""
        if self.is_nan():
            return "sNaN" if self.is_snan() else "NaN"
        sign = "-" if self._sign else "+"
        if self.is_infinite():
            return sign + "Infinity"
        if not self._coef:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def adjusted(self):
        """Return the adjusted exponent of self."""
        return 0 if isinstance(self._exp, str) else self._exp + _size(self._coef) - 1

    def canonical(self):
        return self

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def radix(self):
        """Just returns 10, as this is Decimal, :)"""
        return Decimal(10)

    def as_tuple(self):
        """Represents the number as a triple tuple."""
        digits = tuple(map(int, _written(self._coef)))
        if self.is_nan() and not self._coef:
            digits = ()
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """Express a finite Decimal instance in the form n / d."""
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer ratio")
        if self.is_infinite():
            raise OverflowError("cannot convert Infinity to integer ratio")
        n, d = self._coef, 1
        if self._exp >= 0:
            n *= 10**self._exp
        else:
            d = 10**-self._exp
            g = _math.gcd(n, d)
            n, d = n // g, d // g
        return (-n if self._sign else n), d

    # As text.

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self, eng=False, context=None):
        sign = "-" if self._sign else ""
        if isinstance(self._exp, str):
            if self._exp == "F":
                return sign + "Infinity"
            return sign + ("sNaN" if self._exp == "N" else "NaN") + (str(self._coef) if self._coef else "")
        digits = _written(self._coef)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif not self._coef:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            body = "0." + "0" * -point + digits
        elif point >= len(digits):
            body = digits + "0" * (point - len(digits))
        else:
            body = f"{digits[:point]}.{digits[point:]}"
        if left == point:
            return sign + body
        return f"{sign}{body}{'E' if (context or getcontext()).capitals else 'e'}{left - point:+d}"

    def to_eng_string(self, context=None):
        """Convert to engineering-type string."""
        return self.__str__(eng=True, context=context)

    def __format__(self, specifier, context=None):
        """Format a Decimal instance according to the given specifier."""
        from _decimal_format import formatted

        return formatted(self, specifier, context or getcontext())

    # Rounding.

    def _fixed(self, context):
        """Rounded to a context, its signals raised."""
        if isinstance(self._exp, str):
            if self.is_nan() and _size(self._coef) > context.prec - context.clamp:
                keep = context.prec - context.clamp
                return Decimal._of(self._sign, self._coef % 10**keep, self._exp)
            return self if type(self) is Decimal else Decimal._of(self._sign, self._coef, self._exp)
        return _finished(self._sign, self._coef, self._exp, context)

    def quantize(self, exp, rounding=None, context=None):
        """Quantize self so its exponent is the same as that of exp."""
        context = context or getcontext()
        rounding = _checked(rounding) or context.rounding
        exp = _converted(exp, True)
        nan = _nan_of(context, self, exp)
        if nan is not None:
            return nan
        if self.is_infinite() or exp.is_infinite():
            if self.is_infinite() and exp.is_infinite():
                return Decimal(self)
            return _invalid(context)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return _invalid(context)
        if not self._coef:
            return Decimal._of(self._sign, 0, exp._exp)._fixed(context)
        if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
            return _invalid(context)
        result, lost = self._rescaled(exp._exp, rounding)
        if result.adjusted() > context.Emax or _size(result._coef) > context.prec:
            return _invalid(context)
        conditions = []
        if result._coef and result.adjusted() < context.Emin:
            conditions.append(Subnormal)
        if result._exp > self._exp:
            conditions += [Inexact, Rounded] if lost else [Rounded]
        context._signal(*conditions)
        return result._fixed(context)

    def _rescaled(self, exp, rounding):
        """The number with another exponent, and whether digits other than zero were lost."""
        if self._exp >= exp:
            return Decimal._of(self._sign, self._coef * 10 ** (self._exp - exp), exp), False
        coef, lost = _dropped(self._sign, self._coef, exp - self._exp, rounding)
        return Decimal._of(self._sign, coef, exp), lost

    def to_integral_exact(self, rounding=None, context=None):
        """Rounds to a nearby integer, signalling what is lost."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self.is_infinite() or self._exp >= 0:
            return Decimal(self)
        if not self._coef:
            return Decimal._of(self._sign, 0, 0)
        result, lost = self._rescaled(0, _checked(rounding) or context.rounding)
        context._signal(*([Inexact, Rounded] if lost else [Rounded]))
        return result

    def to_integral_value(self, rounding=None, context=None):
        """Rounds to the nearest integer without raising inexact, rounded."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self.is_infinite() or self._exp >= 0:
            return Decimal(self)
        return self._rescaled(0, _checked(rounding) or context.rounding)[0]

    to_integral = to_integral_value

    def normalize(self, context=None):
        """Normalize the number by stripping trailing zeros."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        result = self._fixed(context)
        if result.is_infinite():
            return result
        if not result._coef:
            return Decimal._of(result._sign, 0, 0)
        digits = _written(result._coef)
        limit = context.Etop() if context.clamp else context.Emax
        zeros = min(len(digits) - len(digits.rstrip("0")), limit - result._exp)
        return Decimal._of(result._sign, result._coef // 10**zeros, result._exp + zeros)

    def _whole(self, rounding):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self.is_infinite():
            raise OverflowError("cannot convert Infinity to integer")
        return int(self._rescaled(0, rounding)[0])

    def __round__(self, ndigits=None):
        if ndigits is None:
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(Decimal._of(0, 1, -ndigits))

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __int__(self):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self.is_infinite():
            raise OverflowError("cannot convert Infinity to integer")
        whole = self._coef * 10**self._exp if self._exp >= 0 else self._coef // 10**-self._exp
        return -whole if self._sign else whole

    __trunc__ = __int__

    def __float__(self):
        if self.is_nan():
            if self.is_snan():
                raise ValueError("cannot convert signaling NaN to float")
            return _math.copysign(_math.nan, -1.0 if self._sign else 1.0)
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    # Comparing.

    def _order(self, other):
        """-1, 0 or 1, for numbers that are no NaNs."""
        mine, theirs = ((-1 if n._sign else 1) * (bool(n._coef) or n.is_infinite()) for n in (self, other))
        if mine != theirs:
            return -1 if mine < theirs else 1
        if not mine:
            return 0
        if self.is_infinite() or other.is_infinite():
            if self.is_infinite() and other.is_infinite():
                return 0
            return mine if self.is_infinite() else -mine
        if self.adjusted() != other.adjusted():
            return mine if self.adjusted() > other.adjusted() else -mine
        shift = self._exp - other._exp
        a = self._coef * 10**shift if shift > 0 else self._coef
        b = other._coef * 10**-shift if shift < 0 else other._coef
        return 0 if a == b else mine if a > b else -mine

    def _compared(self, other, is_equality, test):
        other = _comparable(other, is_equality)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            if not is_equality or self.is_snan() or other.is_snan():
                getcontext()._signal(InvalidOperation)
            return False
        return test(self._order(other))

    def __eq__(self, other):
        return self._compared(other, True, lambda order: order == 0)

    def __lt__(self, other):
        return self._compared(other, False, lambda order: order < 0)

    def __le__(self, other):
        return self._compared(other, False, lambda order: order <= 0)

    def __gt__(self, other):
        return self._compared(other, False, lambda order: order > 0)

    def __ge__(self, other):
        return self._compared(other, False, lambda order: order >= 0)

    def __hash__(self):
        if self.is_snan():
            raise TypeError("Cannot hash a signaling NaN value")
        if self.is_nan():
            return object.__hash__(self)
        if self.is_infinite():
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _HASH_MODULUS) if self._exp >= 0 else pow(_HASH_10_INVERSE, -self._exp, _HASH_MODULUS)
        result = self._coef * power % _HASH_MODULUS
        result = -result if self._sign else result
        return -2 if result == -1 else result

    def __bool__(self):
        return isinstance(self._exp, str) or bool(self._coef)

    # Arithmetic.

    def __neg__(self):
        return self._minus(getcontext())

    def __pos__(self):
        return self._plus(getcontext())

    def __abs__(self):
        return self._absolute(getcontext())

    def _minus(self, context):
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        sign = 0 if self.is_zero() and context.rounding != ROUND_FLOOR else 1 - self._sign
        return Decimal._of(sign, self._coef, self._exp)._fixed(context)

    def _plus(self, context):
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        sign = 0 if self.is_zero() and context.rounding != ROUND_FLOOR else self._sign
        return Decimal._of(sign, self._coef, self._exp)._fixed(context)

    def _absolute(self, context):
        return self._minus(context) if self._sign else self._plus(context)

    def _add(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self.is_infinite() or other.is_infinite():
            if self.is_infinite() and other.is_infinite() and self._sign != other._sign:
                return _invalid(context)
            return Decimal(self if self.is_infinite() else other)
        exp = min(self._exp, other._exp)
        a, b = self, other
        if a._coef and b._coef:
            # What is far too small changes only how the other is rounded.
            if a.adjusted() < b.adjusted():
                a, b = b, a
            limit = min(a._exp, a.adjusted() - context.prec) - 2
            if b.adjusted() < limit:
                b = Decimal._of(b._sign, 1, limit)
            exp = min(a._exp, b._exp)
        elif (a._coef or b._coef) and exp < (a if a._coef else b)._exp:
            a = a if a._coef else b
            # As far down as there is room, and one digit more, so that what is cut off is seen.
            exp = max(exp, min(a._exp, a.adjusted() - context.prec))
            return Decimal._of(a._sign, a._coef * 10 ** (a._exp - exp), exp)._fixed(context)
        x = a._coef * 10 ** (a._exp - exp) if a._coef else 0
        y = b._coef * 10 ** (b._exp - exp) if b._coef else 0
        total = (-x if a._sign else x) + (-y if b._sign else y)
        if total:
            sign = int(total < 0)
        elif self._sign == other._sign and not x and not y:
            sign = self._sign
        else:
            sign = int(context.rounding == ROUND_FLOOR)
        return _finished(sign, abs(total), exp, context)

    def _subtract(self, other, context):
        if other.is_nan():
            return self._add(other, context)
        return self._add(other.copy_negate(), context)

    def _multiply(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self.is_infinite() or other.is_infinite():
            if self.is_zero() or other.is_zero():
                return _invalid(context)
            return Decimal._of(sign, 0, "F")
        return _finished(sign, self._coef * other._coef, self._exp + other._exp, context)

    def _divide(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self.is_infinite():
            return _invalid(context) if other.is_infinite() else Decimal._of(sign, 0, "F")
        if other.is_infinite():
            context._signal(Clamped)
            return Decimal._of(sign, 0, context.Etiny())
        if not other._coef:
            if not self._coef:
                return _invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return Decimal._of(sign, 0, "F")
        if not self._coef:
            return _finished(sign, 0, self._exp - other._exp, context)
        shift = _size(other._coef) - _size(self._coef) + context.prec + 1
        exp = self._exp - other._exp - shift
        if shift >= 0:
            coef, rest = divmod(self._coef * 10**shift, other._coef)
        else:
            coef, rest = divmod(self._coef, other._coef * 10**-shift)
        if rest:
            if coef % 5 == 0:
                coef += 1
        else:
            ideal = self._exp - other._exp
            while exp < ideal and coef % 10 == 0:
                coef //= 10
                exp += 1
        return _finished(sign, coef, exp, context)

    def _whole_quotient(self, other, context):
        """The integer quotient and the remainder of finite numbers; None if the quotient is too long."""
        exp = min(self._exp, other._exp)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            return None
        if self.adjusted() - other.adjusted() < -1:
            return 0, self._rescaled(exp, ROUND_DOWN)[0]
        a = self._coef * 10 ** (self._exp - exp)
        b = other._coef * 10 ** (other._exp - exp)
        q, r = divmod(a, b)
        if q >= 10**context.prec:
            return None
        return q, Decimal._of(self._sign, r, exp)

    def _divide_int(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self.is_infinite():
            return _invalid(context) if other.is_infinite() else Decimal._of(sign, 0, "F")
        if other.is_zero():
            if not self._coef:
                return _invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return Decimal._of(sign, 0, "F")
        if other.is_infinite() or not self._coef:
            return Decimal._of(sign, 0, 0)
        found = self._whole_quotient(other, context)
        return _invalid(context, DivisionImpossible) if found is None else Decimal._of(sign, found[0], 0)

    def _remainder(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self.is_infinite():
            return _invalid(context)
        if other.is_zero():
            return _invalid(context, InvalidOperation if self._coef else DivisionUndefined)
        if other.is_infinite():
            return Decimal(self)._fixed(context)
        if not self._coef:
            return Decimal._of(self._sign, 0, min(self._exp, other._exp))._fixed(context)
        found = self._whole_quotient(other, context)
        return _invalid(context, DivisionImpossible) if found is None else found[1]._fixed(context)

    def _divmod(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self.is_infinite():
            if other.is_infinite():
                return (nan := _invalid(context)), nan
            return Decimal._of(sign, 0, "F"), _invalid(context)
        if other.is_zero():
            if not self._coef:
                return (nan := _invalid(context, DivisionUndefined)), nan
            context._signal(DivisionByZero, InvalidOperation)
            return Decimal._of(sign, 0, "F"), Decimal._of(0, 0, "n")
        if other.is_infinite() or not self._coef:
            return self._divide_int(other, context), self._remainder(other, context)
        found = self._whole_quotient(other, context)
        if found is None:
            return (nan := _invalid(context, DivisionImpossible)), nan
        return Decimal._of(sign, found[0], 0), found[1]._fixed(context)

    def __divmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else self._divmod(other, getcontext())

    def __rdivmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other._divmod(self, getcontext())

    def remainder_near(self, other, context=None):
        """Remainder nearest to 0-  abs(remainder-near) <= other/2"""
        context = context or getcontext()
        other = _converted(other, True)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self.is_infinite():
            return _invalid(context)
        if other.is_zero():
            return _invalid(context, InvalidOperation if self._coef else DivisionUndefined)
        if other.is_infinite():
            return Decimal(self)._fixed(context)
        exp = min(self._exp, other._exp)
        if not self._coef:
            return Decimal._of(self._sign, 0, exp)._fixed(context)
        if self.adjusted() - other.adjusted() > context.prec:
            return _invalid(context, DivisionImpossible)
        if self.adjusted() - other.adjusted() < -1:
            return self._rescaled(exp, ROUND_DOWN)[0]._fixed(context)
        b = other._coef * 10 ** (other._exp - exp)
        q, r = divmod(self._coef * 10 ** (self._exp - exp), b)
        sign = self._sign
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= 10**context.prec:
            return _invalid(context, DivisionImpossible)
        if r < 0:
            sign, r = 1 - sign, -r
        return Decimal._of(sign, r, exp)._fixed(context)

    def fma(self, other, third, context=None):
        """Fused multiply-add: self * other + third, rounded once."""
        context = context or getcontext()
        other, third = _converted(other, True), _converted(third, True)
        if self.is_nan() or other.is_nan():
            return _nan_of(context, self, other, third)
        if self.is_infinite() or other.is_infinite():
            product = self._multiply(other, context)
            if product.is_nan():
                return product
        else:
            product = Decimal._of(self._sign ^ other._sign, self._coef * other._coef, self._exp + other._exp)
        return product._add(third, context)

    def __pow__(self, other, modulo=None, context=None):
        from _decimal_functions import power, power_modulo

        other = _converted(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if modulo is None:
            return power(self, other, context)
        modulo = _converted(modulo)
        return modulo if modulo is NotImplemented else power_modulo(self, other, modulo, context)

    def __rpow__(self, other, modulo=None):
        other = _converted(other)
        return other if other is NotImplemented else other.__pow__(self, modulo)

    # Signs and comparisons of the specification.

    def copy_abs(self):
        """Return a copy with the sign set to 0."""
        return Decimal._of(0, self._coef, self._exp)

    def copy_negate(self):
        """Return a copy with the sign inverted."""
        return Decimal._of(1 - self._sign, self._coef, self._exp)

    def copy_sign(self, other, context=None):
        """Return self with the sign of other."""
        return Decimal._of(_converted(other, True)._sign, self._coef, self._exp)

    def same_quantum(self, other, context=None):
        """Return True if self and other have the same exponent; otherwise return False."""
        other = _converted(other, True)
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()


def _operators():
    """The methods of operators, from those that do the work."""
    for name, work in (
        ("add", "_add"), ("sub", "_subtract"), ("mul", "_multiply"), ("truediv", "_divide"), ("floordiv", "_divide_int"),
        ("mod", "_remainder"),
    ):
        do = getattr(Decimal, work)

        def forward(self, other, do=do):
            other = _converted(other)
            return other if other is NotImplemented else do(self, other, getcontext())

        def reverse(self, other, do=do):
            other = _converted(other)
            return other if other is NotImplemented else do(other, self, getcontext())

        setattr(Decimal, f"__{name}__", forward)
        setattr(Decimal, f"__r{name}__", reverse)

    def later(name):
        def method(self, *args, **kwargs):
            import _decimal_functions

            return getattr(_decimal_functions, name)(self, *args, **kwargs)

        method.__name__ = name
        return method

    for name in (
        "sqrt", "exp", "ln", "log10", "logb", "compare", "compare_signal", "compare_total", "compare_total_mag", "max", "min",
        "max_mag", "min_mag", "next_plus", "next_minus", "next_toward", "scaleb", "shift", "rotate", "logical_and", "logical_or",
        "logical_xor", "logical_invert",
    ):
        setattr(Decimal, name, later(name))


def _converted(value, must=False):
    """An operand as a Decimal."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    if must:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return NotImplemented


def _comparable(value, is_equality):
    """What a Decimal can be compared with, as a Decimal."""
    found = _converted(value)
    if found is not NotImplemented:
        return found
    if isinstance(value, float):
        context = getcontext()
        if is_equality:
            context.flags[FloatOperation] = True
        else:
            context._signal(FloatOperation)
        return Decimal.from_float(value)
    if is_equality and isinstance(value, _numbers.Complex) and value.imag == 0:
        return _comparable(value.real, True) if not isinstance(value, _numbers.Rational) else _rational(value)
    if isinstance(value, _numbers.Rational):
        return _rational(value)
    return NotImplemented


def _rational(value):
    """A rational number, exactly if it is a decimal one, else as near as a comparison can see."""
    n, d = value.numerator, value.denominator
    digits = 60
    return Decimal._of(int(n < 0), abs(n) * 10**digits // d, -digits)


def _checked(rounding):
    if rounding is not None:
        Context(rounding=rounding)
    return rounding


def _invalid(context, condition=InvalidOperation):
    context._signal(condition)
    return Decimal._of(0, 0, "n")


def _nan_of(context, *numbers):
    """The result of an operation one of whose operands is a NaN, else None."""
    for number in numbers:
        if number._exp == "N":
            context._signal(InvalidOperation)
            return Decimal._of(number._sign, number._coef, "n")._fixed(context)
    for number in numbers:
        if number._exp == "n":
            return number._fixed(context)
    return None


def _finished(sign, coef, exp, context):
    """A finite result rounded to a context, its signals raised."""
    etiny, etop = context.Etiny(), context.Etop()
    if not coef:
        low, high = etiny, etop if context.clamp else context.Emax
        clamped = min(max(exp, low), high)
        if clamped != exp:
            context._signal(Clamped)
        return Decimal._of(sign, 0, clamped)
    size = _size(coef)
    adjusted = exp + size - 1
    conditions = []
    if adjusted > context.Emax:
        return _overflow(sign, context)
    is_subnormal = adjusted < context.Emin
    if is_subnormal:
        conditions.append(Subnormal)
    least = max(exp + size - context.prec, etiny)
    if exp < least:
        coef, lost = _dropped(sign, coef, min(least - exp, size + 1), context.rounding)
        exp = least
        conditions.append(Rounded)
        if _size(coef) > context.prec:
            coef //= 10
            exp += 1
            if exp > etop:
                return _overflow(sign, context)
        if lost:
            conditions.append(Inexact)
            if is_subnormal:
                conditions.append(Underflow)
        if not coef:
            conditions.append(Clamped)
    elif context.clamp and exp > etop:
        coef *= 10 ** (exp - etop)
        exp = etop
        conditions.append(Clamped)
    if conditions:
        context._signal(*conditions)
    return Decimal._of(sign, coef, exp)


def _overflow(sign, context):
    context._signal(Overflow, Inexact, Rounded)
    rounding = context.rounding
    if rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_FLOOR if not sign else ROUND_CEILING):
        return Decimal._of(sign, 10**context.prec - 1, context.Etop())
    return Decimal._of(sign, 0, "F")


_operators()
_numbers.Number.register(Decimal)
_yieldscope.seal(Decimal)
