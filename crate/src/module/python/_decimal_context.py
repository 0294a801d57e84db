"""Contexts of `decimal`: precision, rounding, limits, and what becomes of signals."""

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING"
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP"
_ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
)

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


class DecimalException(ArithmeticError):
    """Base exception class."""


class Clamped(DecimalException):
    """Exponent of a 0 changed to fit bounds."""


class InvalidOperation(DecimalException):
    """An invalid operation was performed."""


class ConversionSyntax(InvalidOperation):
    """Trying to convert badly formed string."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """Division by 0."""


class DivisionImpossible(InvalidOperation):
    """Cannot perform the division adequately."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Undefined result of division."""


class Inexact(DecimalException):
    """Had to round, losing information."""


class InvalidContext(InvalidOperation):
    """Invalid context.  Unknown rounding, for example."""


class Rounded(DecimalException):
    """Number got rounded (not necessarily changed during rounding)."""


class Subnormal(DecimalException):
    """Exponent < Emin before rounding."""


class Overflow(Inexact, Rounded):
    """Numerical overflow."""


class Underflow(Inexact, Rounded, Subnormal):
    """Numerical underflow with result rounded to 0."""


class FloatOperation(DecimalException, TypeError):
    """Enable stricter semantics for mixing floats and Decimals."""


for _kind in (
    DecimalException, Clamped, InvalidOperation, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, Inexact,
    InvalidContext, Rounded, Subnormal, Overflow, Underflow, FloatOperation,
):
    _kind.__module__ = "decimal"
del _kind

_SIGNALS = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped
)
# As a context shows them.
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


class SignalDict(dict):
    """Which signals are set: its keys are always the same."""

    def __setitem__(self, key, value):
        if key not in _SIGNALS:
            raise KeyError("invalid error flag")
        super().__setitem__(key, bool(value))

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __repr__(self):
        return "{" + ", ".join(f"{kind!r}:{self[kind]}" for kind in _SIGNALS) + "}"


def _signals(given):
    """A SignalDict of a dict, or of a list of those that are set."""
    result = SignalDict.fromkeys(_SIGNALS, False)
    if isinstance(given, dict):
        if set(given) != set(_SIGNALS):
            raise KeyError("invalid error flag") if set(given) - set(_SIGNALS) else ValueError("invalid signal dict")
        for kind, value in given.items():
            result[kind] = value
    else:
        for kind in given:
            if kind not in _SIGNALS:
                raise KeyError(
                    "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, "
                    "Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"
                )
            result[kind] = True
    return result


SignalDict.fromkeys = classmethod(lambda cls, keys, value: cls({key: value for key in keys}))


def _limited(name, low, high, shown):
    """A setting that is an integer between two."""

    def get(self):
        return self.__dict__["_" + name]

    def set(self, value):
        if not isinstance(value, int):
            raise TypeError("an integer is required")
        if not low <= value <= high:
            raise ValueError(f"valid range for {name} is {shown}" if shown.startswith("[") else f"valid values for {name} are 0 or 1")
        self.__dict__["_" + name] = value

    return property(get, set)


_SETTINGS = "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"


class Context:
    """The context affects almost all operations and controls rounding, over/underflow, raising of exceptions."""

    prec = _limited("prec", 1, MAX_PREC, "[1, MAX_PREC]")
    Emin = _limited("Emin", MIN_EMIN, 0, "[MIN_EMIN, 0]")
    Emax = _limited("Emax", 0, MAX_EMAX, "[0, MAX_EMAX]")
    capitals = _limited("capitals", 0, 1, "0 or 1")
    clamp = _limited("clamp", 0, 1, "0 or 1")

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        base = DefaultContext
        given = {"prec": prec, "rounding": rounding, "Emin": Emin, "Emax": Emax, "capitals": capitals, "clamp": clamp}
        for name, value in given.items():
            setattr(self, name, getattr(base, name) if value is None else value)
        self.flags = () if flags is None else flags
        self.traps = (base.traps if base is not None else ()) if traps is None else traps

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in _ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, "
                "ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    @property
    def flags(self):
        return self._flags

    @flags.setter
    def flags(self, value):
        self._flags = _signals(value)

    @property
    def traps(self):
        return self._traps

    @traps.setter
    def traps(self, value):
        self._traps = _signals(value)

    def __setattr__(self, name, value):
        # A misspelt name does not go unnoticed.
        if type(self) is Context and not (name.startswith("_") or name in _SETTINGS):
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        flags = ", ".join(kind.__name__ for kind in _SHOWN if self.flags[kind])
        traps = ", ".join(kind.__name__ for kind in _SHOWN if self.traps[kind])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )

    def __reduce__(self):
        return Context, (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, [k for k in _SIGNALS if self.flags[k]],
            [k for k in _SIGNALS if self.traps[k]],
        )

    def Etiny(self):
        """Returns Etiny (= Emin - prec + 1)"""
        return self.Emin - self.prec + 1

    def Etop(self):
        """Returns maximum exponent (= Emin - prec + 1)"""
        return self.Emax - self.prec + 1

    def radix(self):
        """Just returns 10, as this is Decimal, :)"""
        from decimal import Decimal

        return Decimal(10)

    def clear_flags(self):
        """Reset all flags to zero"""
        self.flags = ()

    def clear_traps(self):
        """Reset all traps to zero"""
        self.traps = ()

    def copy(self):
        """Return a duplicate of the context."""
        new = object.__new__(Context)
        new.__dict__.update(self.__dict__)
        new._flags, new._traps = _signals(dict(self._flags)), _signals(dict(self._traps))
        return new

    __copy__ = copy

    def _signal(self, *conditions):
        """Sets flags; raises the first that is trapped."""
        trapped = []
        for condition in conditions:
            kind = condition if condition in _SIGNALS else InvalidOperation
            self._flags[kind] = True
            if self._traps[kind]:
                trapped.append((kind, condition))
        if trapped:
            trapped.sort(key=lambda pair: _SIGNALS.index(pair[0]))
            raise trapped[0][0]([condition for _, condition in trapped])

    def create_decimal(self, num="0", /):
        """Creates a new Decimal instance but using self as context: rounded."""
        from decimal import Decimal

        if isinstance(num, str) and (num != num.strip() or "_" in num):
            # In a context only the specification's own syntax is good.
            self._signal(ConversionSyntax)
            return Decimal("NaN")
        number = Decimal(num, self)
        if number._exp in ("n", "N") and len(str(number._coef)) > self.prec - self.clamp:
            self._signal(ConversionSyntax)
            return Decimal("NaN")
        return number._fixed(self)

    def create_decimal_from_float(self, f, /):
        """Creates a new Decimal instance from a float but rounding using self as the context."""
        from decimal import Decimal

        return Decimal.from_float(f)._fixed(self)

    def power(self, a, b, modulo=None):
        """Raises a to the power of b, to modulo if given."""
        return _operand(a).__pow__(_operand(b), modulo, self)

    def divmod(self, a, b, /):
        """Return (a // b, a % b)."""
        return _operand(a)._divmod(_operand(b), self)

    def _apply(self, a):
        """Rounded, and its sign kept."""
        return _operand(a)._fixed(self)

    def to_sci_string(self, a, /):
        """Converts a number to a string, using scientific notation."""
        return _operand(a).__str__(context=self)


def _operand(value):
    from decimal import Decimal

    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _delegate(name, method, count):
    """A method of contexts that is one of numbers."""

    def one(self, a, /):
        return getattr(_operand(a), method)(context=self)

    def two(self, a, b, /):
        return getattr(_operand(a), method)(_operand(b), context=self)

    def three(self, a, b, c, /):
        return getattr(_operand(a), method)(_operand(b), _operand(c), context=self)

    made = (one, two, three)[count - 1]
    made.__name__ = name
    setattr(Context, name, made)


for _name in (
    "exp", "ln", "log10", "logb", "sqrt", "next_minus", "next_plus", "normalize", "number_class", "is_normal", "is_subnormal",
    "to_integral_exact", "to_integral_value", "logical_invert", "to_eng_string",
):
    _delegate(_name, _name, 1)
for _name in (
    "compare", "compare_signal", "compare_total", "compare_total_mag", "max", "max_mag", "min", "min_mag", "next_toward",
    "quantize", "remainder_near", "rotate", "scaleb", "shift", "logical_and", "logical_or", "logical_xor", "copy_sign",
    "same_quantum",
):
    _delegate(_name, _name, 2)
for _name, _method in (
    ("add", "_add"), ("subtract", "_subtract"), ("multiply", "_multiply"), ("divide", "_divide"), ("divide_int", "_divide_int"),
    ("remainder", "_remainder"),
):
    _delegate(_name, _method, 2)
for _name, _method in (("abs", "_absolute"), ("minus", "_minus"), ("plus", "_plus")):
    _delegate(_name, _method, 1)
_delegate("fma", "fma", 3)
for _name in (
    "is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero", "canonical", "copy_abs",
    "copy_negate",
):
    setattr(Context, _name, lambda self, a, /, _method=_name: getattr(_operand(a), _method)())
Context.copy_decimal = lambda self, a, /: _operand(a)
Context.to_integral = Context.to_integral_value
Context.copy_sign = lambda self, a, b, /: _operand(a).copy_sign(_operand(b))
Context.same_quantum = lambda self, a, b, /: _operand(a).same_quantum(_operand(b))
del _name, _method


class _Default:
    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = [InvalidOperation, DivisionByZero, Overflow]


Context.__module__ = SignalDict.__module__ = "decimal"
DefaultContext = _Default
DefaultContext = Context()
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped], flags=[]
)
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])

import _yieldscope
import contextvars

_current = contextvars.ContextVar("decimal_context")


def getcontext():
    """Get the current default context"""
    try:
        return _current.get()
    except LookupError:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
        return context


def setcontext(context, /):
    """Set a new default context"""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _ContextManager:
    """Sets a copy of a context for a block."""

    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *info):
        setcontext(self._saved)


def localcontext(ctx=None, **kwargs):
    """Return a context manager that sets the default context to a copy of ctx on entry."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in _SETTINGS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(ctx, name, value)
    return _ContextManager(ctx)


def IEEEContext(bits, /):
    """A context of the interchange formats of IEEE 754."""
    if bits <= 0 or bits > 512 or bits % 32:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    emax = 3 * (1 << (bits // 16 + 3))
    return Context(prec=9 * (bits // 32) - 2, Emax=emax, Emin=1 - emax, clamp=1, traps=[])


_yieldscope.seal(Context, SignalDict)
