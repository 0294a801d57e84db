from decimal import (
    BasicContext, Context, Decimal, DivisionByZero, ExtendedContext, FloatOperation, Inexact, InvalidOperation, Overflow, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP, Rounded, getcontext, localcontext, setcontext,
)

print(getcontext(), ExtendedContext.prec, BasicContext.traps[Inexact])
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, Decimal("123456789") + 0, ctx.flags[Inexact], ctx.flags[Rounded])
    ctx.rounding = ROUND_UP
    print(Decimal(1) / 3, +Decimal("1.234567"))
with localcontext(prec=3, rounding=ROUND_DOWN):
    print(Decimal(2) / 3)
print(Decimal(1) / 3)
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    ctx.traps[InvalidOperation] = False
    print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0, Decimal("x1"), Decimal(-1).sqrt(), ctx.flags[DivisionByZero])
    ctx.traps[FloatOperation] = True
    for f in (lambda: Decimal(1.5), lambda: Decimal("1") < 1.5, lambda: Decimal("1") == 1.5):
        try:
            print(f())
        except FloatOperation as e:
            print(repr(e))
for f in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("x"), lambda: Decimal(-1).sqrt(), lambda: Decimal("1e999999") * 10**9, lambda: Context(prec=0), lambda: setcontext(5), lambda: Context(rounding="up"), lambda: Decimal("sNaN") + 1, lambda: int(Decimal("NaN")), lambda: int(Decimal("Inf")), lambda: Decimal("NaN") < 1, lambda: hash(Decimal("sNaN"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = Context(prec=4, Emax=10, Emin=-10)
print(c.create_decimal("3.14159"), c.divide(Decimal(2), Decimal(3)), c.sqrt(Decimal(2)), c.copy().prec, c.clear_flags(), c.Etiny(), c.Etop(), c.power(Decimal(2), Decimal(5)), repr(c)[:30])
