import numbers
from decimal import Decimal
from fractions import Fraction

for value in 1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), "1":
    print(type(value).__name__, [k.__name__ for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, k)])


class Whole(numbers.Integral):
    def __init__(self, n):
        self.n = n

    def _op(self, *args):
        return NotImplemented

    __add__ = __radd__ = __mul__ = __rmul__ = __pow__ = __rpow__ = __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __lt__ = __le__ = __eq__ = _op
    __neg__ = __pos__ = __abs__ = __invert__ = __trunc__ = __floor__ = __ceil__ = __round__ = lambda self, *a: Whole(-self.n)

    def __int__(self):
        return self.n


w = Whole(5)
print(float(w), complex(w), w.real is not None, w.imag, w.numerator is not None, w.denominator, w.__index__(), bool(Whole(0)), range(7)[w], (-w).n)
for kind in numbers.Number, numbers.Integral, numbers.Real:
    try:
        kind()
        print("made", kind.__name__)
    except TypeError as e:
        print(str(e)[:70])
