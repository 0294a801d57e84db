from decimal import *
from decimal import Decimal as D

print(getcontext())
getcontext().prec = 6
print(D(1) / D(7), D("3.1415926535") + 0, +D("3.1415926535"), D("3.1415926535"))
print([kind.__name__ for kind, on in getcontext().flags.items() if on])
getcontext().clear_flags()
with localcontext(prec=50) as c:
    print(c.prec, D(1) / 7)
print(getcontext().prec)
for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(rounding, [str(D(x).quantize(D("1"), rounding)) for x in ("1.1", "1.5", "2.5", "-1.1", "-1.5", "-2.5", "1.9", "5.1", "0.4")])
    with localcontext(rounding=rounding, prec=3):
        print(D("1234.5") + 0, D("-1235") + 0, D(2) / 3, D(-1) / 3, -D("1.2345"))
c = Context(prec=4, rounding=ROUND_DOWN, traps=[])
print(c.create_decimal("1.23456"), c.divide(1, 3), c.sqrt(2), c.add(D("9999"), 1), c.power(2, 0.5 and D("0.5")), c.divide(1, 0), c.flags[DivisionByZero], c.plus(D("1.23456")), c.to_sci_string(D("1E+9")))
print(c.compare(1, 2), c.quantize(D("1.456"), D("0.1")), c.is_zero(D(0)), c.abs(D(-1)), c.minus(D(1)), c.max(1, 2), c.remainder(7, 3), c.divide_int(7, 2), c.divmod(7, 2), c.fma(2, 3, 4), c.Etiny(), c.Etop(), c.radix())
small = Context(prec=3, Emax=5, Emin=-5, traps=[])
for text in ("1e10", "-1e10", "1e-9", "1.234e-6", "9.999e5", "0e-20", "0e20", "1e-7", "1.5e-7"):
    small.clear_flags()
    print(text, small.create_decimal(text), [k.__name__ for k, on in small.flags.items() if on])
for setting in ({"prec": 0}, {"rounding": "x"}, {"Emin": 1}, {"Emax": -1}, {"capitals": 2}, {"prec": "a"}, {"traps": [ValueError]}, {"clamp": 5}):
    try:
        Context(**setting)
    except Exception as e:
        print(type(e).__name__, e)
getcontext().traps[Inexact] = True
try:
    D(1) / 3
except Inexact as e:
    print(type(e).__name__, e)
setcontext(ExtendedContext)
print(D(1) / 0, D(-1) / 0, D(0) / 0, getcontext().prec)
setcontext(DefaultContext)
try:
    setcontext(5)
except TypeError as e:
    print(e)
with localcontext() as ctx:
    ctx.capitals = 0
    print(D("1E+9"))
    ctx.traps[FloatOperation] = True
    for test in (lambda: D(1.5), lambda: D(1) < 1.5, lambda: D(1) == 1.5):
        try:
            print(test())
        except FloatOperation as e:
            print(e)
print(Clamped.__mro__[1].__name__, issubclass(Overflow, Inexact), issubclass(DivisionByZero, ZeroDivisionError))
