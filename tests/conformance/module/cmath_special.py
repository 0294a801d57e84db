import cmath

inf, nan = float("inf"), float("nan")
for z in (complex(inf, 1), complex(-inf, 1), complex(1, inf), complex(inf, inf), complex(nan, 0), complex(nan, 1), complex(0, nan), complex(inf, nan), complex(-inf, 0)):
    print(z, end=": ")
    for name in ("sqrt", "exp", "log", "cosh", "sinh", "tanh"):
        try:
            print(getattr(cmath, name)(z), end=" ")
        except ValueError as e:
            print(e, end=" ")
    print()
for f, arg in ((cmath.exp, 1000), (cmath.cosh, 1000), (cmath.log, 0), (cmath.atanh, 1), (cmath.sqrt, "x"), (cmath.sqrt, None), (cmath.sqrt, [1])):
    try:
        print(f(arg))
    except Exception as e:
        print(type(e).__name__, e)
print(cmath.sqrt(complex(-4, -0.0)), cmath.sqrt(-4), cmath.sqrt(1e300 + 1e300j), cmath.exp(709.5 + 0j))


class Complex:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return 4.0


print(cmath.sqrt(Real()), abs(cmath.sqrt(Complex())), cmath.sqrt(True))
