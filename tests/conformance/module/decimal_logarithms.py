# Logarithms of special numbers, and powers of one.
from decimal import *
for v in "0 -1 Infinity -Infinity NaN sNaN 1 10 2 1e-20 0.999999 123456".split():
    for f in ("ln","log10"):
        try: print(v, f, getattr(Decimal(v),f)())
        except Exception as e: print(v,f,type(e).__name__,e)
for a in "1 1.00 -1 -1.0 1.0000000000000000".split():
    for b in "0 1 2 3 1E+10 1E+9 1000000001 -1E+10 0.5 1E+30 -3".split():
        c=getcontext(); c.clear_flags()
        try: print(a, b, Decimal(a)**Decimal(b), sorted(f.__name__ for f,v in c.flags.items() if v))
        except Exception as e: print(a,b,type(e).__name__,e)
