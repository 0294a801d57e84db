import math

for name in "sqrt log log2 log10 log1p acos asin acosh atanh gamma lgamma exp sinh cosh tan erf erfc atan asinh sin cos tanh".split():
    f = getattr(math, name)
    row = []
    for x in (-1, 0, 0.5, 2, 1000, math.inf, -math.inf, math.nan):
        try:
            row.append(f"{f(x):.10g}")
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(name, row)
print(math.pow(2, 0.5), math.pow(0, 0), math.pow(1, math.nan), math.pow(math.inf, 0), math.pow(-8, 3), math.atan2(-0.0, -1), math.atan2(1, 0), math.log(8, 2), math.log(10**400), math.log2(2**2000))
for bad in (lambda: math.pow(-1, 0.5), lambda: math.pow(0, -1), lambda: math.pow(1e300, 2), lambda: math.log(0), lambda: math.log(2, 1), lambda: math.log(-(10**400)), lambda: math.sqrt("4"), lambda: math.sqrt(10**400), lambda: math.sin(), lambda: math.log(), lambda: math.atan2(1), lambda: math.exp(1000)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class F:
    def __float__(self):
        return 4.0

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


print(math.sqrt(F()), math.floor(F()), math.ceil(F()), math.trunc(F()), math.tau, math.e, math.pi, math.inf, math.nan)
