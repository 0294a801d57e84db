from decimal import *
from decimal import Decimal as D

for text in ("2", "0.5", "100", "1E-20", "12345.6789", "1.00000001", "9", "0.04", "1E+40", "3.000"):
    x = D(text)
    print(text, x.sqrt(), x.ln(), x.log10(), x.exp() if x < 1000 else "", x.logb(), x.normalize(), x.next_plus(), x.next_minus())
print(D(0).exp(), D(-1).exp(), D(0).ln(), D(1).ln(), D("1e-30").exp(), D("-0.7").exp(), D(10).log10(), D("0.001").log10(), D(0).sqrt(), D("4.00").sqrt())
print(D(2) ** D("0.5"), D(4) ** D("0.5"), D("0.1") ** D("2.5"), D(10) ** D("-1.5"), D("1.0001") ** 10000, D(7) ** 77, D(2) ** 1000, D("1.5") ** -7, D(9) ** D("1.5"), D("0.25") ** D("-0.5"))
print(pow(D(3), 4, 5), D("1.5").fma(2, 3), D(10).remainder_near(6), D(-10).remainder_near(D(4)), D("7.5").to_integral_value(), D("7.5").to_integral_exact(ROUND_DOWN), D("1e3").to_integral_value())
print(D("1.23456").quantize(D("0.01")), D("1.235").quantize(D("0.01"), ROUND_HALF_UP), D(5).quantize(D("0.00")), D("1e5").quantize(D(1)), D("1234.5").quantize(D("1e2")), D("0.00001").quantize(D("0.1")))
print(D(1).compare_total(D("1.0")), D("NaN").compare_total(D(1)), D(-1).compare_total_mag(D("1.0")), D("-3").max_mag(2), D(3).min_mag(-2), D("NaN").max(1), D(1).same_quantum(D(5)), D("1.0").same_quantum(D("1")))
print(D(5).scaleb(3), D("12345").shift(2), D("12345").shift(-2), D("12345").rotate(2), D(1101).logical_and(111), D(1101).logical_or(10), D(1101).logical_xor(111), D(101).logical_invert())
print(D("1.5").copy_sign(D(-1)), D(-5).copy_abs(), D(5).copy_negate(), D("1.1").next_toward(2), D("-0").is_signed(), D("sNaN12").is_snan(), D("NaN5"), D("-sNaN"))
for text in ("1", "-0", "NaN", "sNaN", "Inf", "1e-1000000", "-5"):
    x = D(text)
    print(text, x.number_class(), x.is_finite(), x.is_nan(), x.is_zero(), x.is_normal(), x.is_subnormal())
with localcontext(prec=60):
    print(D(2).sqrt(), D(1).exp(), D(10).ln(), D(2).log10(), (D(1) / 3).ln())


def pi():
    """The example of the documentation."""
    with localcontext() as c:
        c.prec += 2
        lasts, t, s, n, na, d, da = 0, D(3), 3, 1, 0, 0, 24
        while s != lasts:
            lasts = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return +s


print(pi())
import copy
from fractions import Fraction

print(copy.copy(D(1)), copy.deepcopy([D("1.5")]), Fraction(D("1.25")), D(1) < Fraction(3, 2), D("0.5") == Fraction(1, 2))
big = D(10) ** 5000
with localcontext(prec=6000):
    print(len(str(D(7) ** 6000)), str(D(1) / 7)[-5:], (D(2) ** 16000).adjusted(), D("1" * 5000).adjusted(), big + 1 == big)
