import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.isqrt(10**20), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.gcd(12, 18, 27), math.lcm(4, 6), math.gcd(), math.lcm())
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.floor(10**20 / 3), round(2.5), math.modf(-3.25), math.frexp(8.5), math.ldexp(0.5, 4))
print(math.exp(1), math.expm1(1e-10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(10**400), math.pow(2, 0.5), round(math.cbrt(27), 9), math.exp2(10))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(-1, -1), math.sinh(1), math.cosh(1), math.tanh(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.radians(180), math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3], start=2), math.sumprod([1, 2], [3, 4]))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan), math.copysign(1, -0.0), math.fabs(-3), math.fmod(-7, 3), math.remainder(7, 4))
print(math.gamma(5), math.lgamma(10), math.erf(0.5), math.erfc(0.5), math.nextafter(1, 2), math.ulp(1.0), math.fma(2, 3, 4), math.nextafter(0.0, 1.0, steps=2))
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.isqrt(-1), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.floor("x"), lambda: math.gcd(1.5), lambda: math.comb(-1, 2), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.dist((1,), (1, 2)), lambda: math.sumprod([1], [1, 2]), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.ldexp(1, 5000), lambda: math.atanh(1), lambda: math.gamma(0), lambda: math.sin(math.inf), lambda: math.sqrt(), lambda: math.hypot("a"), lambda: math.log(-1), lambda: math.fma(math.inf, 0, 1)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class F:
    def __floor__(self):
        return "floored"

    def __ceil__(self):
        return "ceiled"

    def __trunc__(self):
        return "truncated"

    def __float__(self):
        return 4.0

    def __index__(self):
        return 6


print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()), math.gcd(F(), 9))
print(math.prod([]), math.prod([0.5, 4]), math.fsum([1e100, 1.0, -1e100]), math.prod(range(1, 25)), math.sumprod(range(4), (0.5, 1, 2, 3)))
