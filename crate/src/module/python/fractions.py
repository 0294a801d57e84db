"""Rational numbers of any size."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf


def _digits(text, at):
    """The end of digits that begin at a place, with single underscores between them; None if there are none."""
    start = at
    while at < len(text) and (text[at].isdecimal() or (text[at] == "_" and at > start and text[at + 1:at + 2].isdecimal())):
        at += 1
    return at if at > start else None


def _parsed(text):
    """Numerator and denominator of a text such as `-3/4` or `1.5e-3`; None if it is none."""
    text = text.strip()
    sign = -1 if text.startswith("-") else 1
    at = 1 if text[:1] in ("-", "+") and text else 0
    end = _digits(text, at)
    numerator = int(text[at:end]) if end else 0
    has_digits = end is not None
    at = end or at
    if has_digits:
        slash = at
        while text[slash:slash + 1].isspace():
            slash += 1
        if text.startswith("/", slash):
            slash += 1
            while text[slash:slash + 1].isspace():
                slash += 1
            end = _digits(text, slash)
            return (sign * numerator, int(text[slash:end])) if end == len(text) else None
    denominator = 1
    if text.startswith(".", at):
        at += 1
        end = _digits(text, at)
        if end:
            places = text[at:end].replace("_", "")
            denominator = 10 ** len(places)
            numerator = numerator * denominator + int(places)
            at = end
        elif not has_digits:
            return None
    elif not has_digits:
        return None
    if text[at:at + 1] in ("e", "E") and at < len(text):
        at += 1
        start = at + (text[at:at + 1] in ("-", "+") and at < len(text))
        end = _digits(text, start)
        if end is None:
            return None
        exponent = int(text[at:end])
        if exponent >= 0:
            numerator *= 10**exponent
        else:
            denominator *= 10**-exponent
        at = end
    return (sign * numerator, denominator) if at == len(text) else None


def _fallbacks(own, fallback, complex_too=True):
    """The two methods of an operator, from what it does to fractions and what to other numbers."""

    def forward(a, b):
        if isinstance(b, Fraction):
            return own(a, b)
        if isinstance(b, int):
            return own(a, Fraction(b))
        if isinstance(b, float):
            return fallback(float(a), b)
        if complex_too and isinstance(b, complex):
            return fallback(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return own(Fraction(a), b)
        if isinstance(a, numbers.Real):
            return fallback(float(a), float(b))
        if complex_too and isinstance(a, numbers.Complex):
            return fallback(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = f"__{fallback.__name__}__"
    reverse.__name__ = f"__r{fallback.__name__}__"
    forward.__doc__ = reverse.__doc__ = own.__doc__
    return forward, reverse


class Fraction(numbers.Rational):
    """A rational number: from two integers, another rational, a float, a Decimal or a text."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, float) or type(numerator).__module__ == "decimal":
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            parsed = _parsed(numerator)
            if parsed is None:
                raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator, self._denominator = numerator // g, denominator // g
        return self

    @classmethod
    def _lowest(cls, numerator, denominator):
        """From numbers that are in lowest terms."""
        self = super().__new__(cls)
        self._numerator, self._denominator = numerator, denominator
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._lowest(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._lowest(*dec.as_integer_ratio())

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, until the denominator is too large.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # The last convergent, or the last between it and the next that is allowed.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._lowest(p1, q1)
        return Fraction._lowest(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        """Format this fraction according to the given format specification."""
        from _fraction_format import formatted

        return formatted(self, format_spec)

    def _add(a, b):
        """a + b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return Fraction._lowest(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        return Fraction._lowest(t // g2, s * (db // g2))

    __add__, __radd__ = _fallbacks(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        return Fraction._add(a, -b)

    __sub__, __rsub__ = _fallbacks(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1, g2 = math.gcd(na, db), math.gcd(nb, da)
        return Fraction._lowest((na // g1) * (nb // g2), (da // g2) * (db // g1))

    __mul__, __rmul__ = _fallbacks(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1, g2 = math.gcd(na, nb), math.gcd(db, da)
        n, d = (na // g1 if g1 else na) * (db // g2), (nb // g1 if g1 else nb) * (da // g2)
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        return Fraction._lowest(n, d) if d > 0 else Fraction._lowest(-n, -d)

    __truediv__, __rtruediv__ = _fallbacks(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _fallbacks(_floordiv, operator.floordiv, False)

    def _divmod(a, b):
        """(a // b, a % b)"""
        div, n_mod = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return div, Fraction(n_mod, a._denominator * b._denominator)

    __divmod__, __rdivmod__ = _fallbacks(_divmod, divmod, False)

    def _mod(a, b):
        """a % b"""
        return Fraction(
            (a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator
        )

    __mod__, __rmod__ = _fallbacks(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        """a ** b: a fraction if b is an integer, else a float or complex."""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._lowest(a._numerator**power, a._denominator**power)
            if a._numerator > 0:
                return Fraction._lowest(a._denominator**-power, a._numerator**-power)
            if a._numerator == 0:
                raise ZeroDivisionError(f"Fraction({a._denominator**-power}, 0)")
            return Fraction._lowest((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        """+a: Coerces a subclass instance to Fraction"""
        return Fraction._lowest(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return Fraction._lowest(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return Fraction._lowest(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        """int(a)"""
        return _index(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)

    __trunc__ = __int__

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits): half toward even."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 > self._denominator or (rest * 2 == self._denominator and whole % 2):
                return whole + 1
            return whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """hash(self)"""
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            result = _HASH_INF
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        """a == b"""
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
