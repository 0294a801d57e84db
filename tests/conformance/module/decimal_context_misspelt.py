"""A context has its settings and no other attributes."""

from decimal import Context, Decimal, getcontext, localcontext


def tried(what):
    try:
        print(what())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


tried(lambda: setattr(getcontext(), "precision", 5))
tried(lambda: getcontext().precision)
tried(lambda: delattr(getcontext(), "prec"))
tried(lambda: setattr(getcontext(), "prec", 0))
tried(lambda: localcontext(precision=3))
with localcontext(prec=5) as context:
    context.Emax = 99
    print(Decimal(1) / 3, context.prec, context.Emax, getcontext() is context)


class Own(Context):
    pass


own = Own(prec=3)
own.note = "kept"
print(own.note, own.prec, own.divide(1, 3))
