import cmath

values = [0j, 1 + 1j, -2.5 + 0.5j, 3 - 4j, -1 + 0j, complex(-1, -0.0), 0.5j, 1e-5 + 1e-5j, 100 + 3j, 2]
for name in ("sqrt", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan", "asinh", "acosh", "atanh", "log", "log10", "phase"):
    results = []
    for z in values:
        try:
            value = complex(getattr(cmath, name)(z))
            results.append(f"{value.real:.10g},{value.imag:.10g}")
        except (ValueError, OverflowError) as e:
            results.append(str(e))
    print(name, results)
print(cmath.polar(3 + 4j), cmath.rect(2, cmath.pi / 2), cmath.rect(5, 0), cmath.log(8, 2), cmath.log(-1))
print(cmath.isnan(complex("nan")), cmath.isinf(complex("infj")), cmath.isfinite(1j), cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 2, abs_tol=3))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
