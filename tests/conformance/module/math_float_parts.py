import math

for x in 0.0, -0.0, 1.5, -2.5, 1e300, 5e-324, math.inf, -math.inf, math.nan:
    print(x, math.frexp(x), math.modf(x), math.copysign(1, x), math.isfinite(x), math.isinf(x), math.isnan(x), math.ulp(x), math.nextafter(x, 2), math.fabs(x))
print(math.ldexp(0.75, 3), math.nextafter(1.0, 0.0, steps=3), math.fmod(-7, 3), math.remainder(-7, 3), math.remainder(5, 2), math.fma(2.0, 3.0, 4.0), math.trunc(-2.7), math.floor(-2.1), math.ceil(-2.9))
print(math.hypot(), math.hypot(3, 4), math.hypot(1, 1, 1), math.dist([0, 0], (3, 4)), math.degrees(math.pi), math.radians(180), math.exp2(10), math.expm1(1e-10), math.log1p(1e-10))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.isclose(1, 1 + 1e-10), math.isclose(0, 1e-12), math.isclose(math.inf, math.inf), math.isclose(1, 2, abs_tol=1))
for bad in (
    lambda: math.ldexp(1, 5000), lambda: math.fmod(1, 0), lambda: math.fmod(math.inf, 1), lambda: math.remainder(1, 0), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.trunc("a"),
    lambda: math.dist([1], [1, 2]), lambda: math.fsum(["a"]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.nextafter(1, 2, steps=-1), lambda: math.fma(math.inf, 0.0, 1.0), lambda: math.frexp("a"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
