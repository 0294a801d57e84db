from decimal import Decimal as D, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_UP, ROUND_05UP

x = D("-12.3450")
print(x.as_tuple(), x.adjusted(), x.normalize(), x.quantize(D("0.01")), x.quantize(D("0.1"), rounding=ROUND_CEILING), x.to_integral_value(), x.copy_abs(), x.copy_negate(), x.copy_sign(D(1)), x.as_integer_ratio(), x.is_signed(), x.number_class(), x.to_eng_string(), x.logb(), x.scaleb(2), x.shift(1), x.rotate(1), x.same_quantum(D("1.0000")))
print(D("1.5").compare(D("2")), D("NaN").compare(D(1)), D(1).max(D(2)), D(1).min(D("NaN")), D(7).remainder_near(D(4)), D(7) % D(-4), D(-7) // D(4), divmod(D(-7), D(4)), D(2) ** D("0.5"), pow(D(3), 4, 5), D(10).log10(), D(1).exp(), D(2).ln(), D("1E+3"), D("1E+3") + 0, D("0E-10"), D((1, (1, 2), -1)), D("1_000.5"), D(" 5 "), D("Infinity"), D("-nan123"))
for r in ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_UP, ROUND_05UP:
    print(r, [str(D(v).quantize(D(1), rounding=r)) for v in ("2.5", "-2.5", "2.4", "-2.6", "0.5", "10.1")])
print(round(D("2.5")), round(D("2.675"), 2), int(D("-2.9")), float(D("1.1")), D("1.10") == D("1.1"), hash(D("1.0")) == hash(1), D(1) == 1.0, D("0.1") == 0.1, D(3) + 2, 2 - D(3), D(1).canonical(), bool(D("-0")), -D(0), +D("-0"), abs(D("-0")), D("-0"), repr(D("1e-7")), str(D("1e7")), f"{D('1234.5'):,.2f}", f"{D('0.00001'):g}", f"{D(1):>5}")
for bad in (lambda: D("1.2.3"), lambda: D([1]), lambda: D((1, (1, 20), 0)), lambda: D(1).quantize(D("1e-50")), lambda: D(1) + 1.5, lambda: D("a"), lambda: D(1) < "a", lambda: D(None), lambda: D(1) & 1, lambda: D(2) ** -1j, lambda: round(D(1), "a"), lambda: D(1).nosuch):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
