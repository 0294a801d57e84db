import cmath

for z in 0j, 1 + 0j, -1 + 0j, complex(-1, -0.0), 2j, 1 + 2j, complex(float("inf"), 1), complex(float("nan"), 0):
    row = []
    for name in "sqrt", "log", "exp", "asin", "acosh", "atan":
        try:
            row.append(f"{getattr(cmath, name)(z):.6g}")
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(z, row)
print(cmath.polar(-1j), cmath.rect(2, cmath.pi), cmath.phase(complex(-1, -0.0)), cmath.log(8, 2), cmath.log10(100), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isfinite(complex(1, cmath.inf)), cmath.infj, cmath.nanj)
for bad in (lambda: cmath.log(0), lambda: cmath.sqrt("a"), lambda: cmath.rect(1), lambda: cmath.atanh(1), lambda: cmath.exp(1000), lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: cmath.log(1, 0)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def __complex__(self):
        return 3 + 4j


print(cmath.sqrt(C()), abs(C().__complex__()), cmath.cosh(True))
