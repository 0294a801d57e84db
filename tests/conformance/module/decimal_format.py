from decimal import Decimal as D, localcontext, ROUND_DOWN

specs = ("", "f", ".2f", ".0f", "e", ".3e", "g", ".3g", "%", ".1%", "+", " ", "+.2f", "10", "<10", "^10.1f", "010.2f", ",", ",.2f", "*>12", "=+12.2f", "E", ".2E", "015,.2f", "z.1f", "G", "F", ".10g", "n")
for text in ("1234567.891", "-0.00001234", "0", "1E+10", "-0.04", "99.995", "NaN", "-Infinity", "123", "0E-5", "12.50"):
    print(text, [format(D(text), spec) for spec in specs])
for bad in ("y", ".f", "10x", "<010", "_"):
    try:
        print(format(D(1), bad))
    except ValueError as e:
        print(e)
with localcontext(rounding=ROUND_DOWN):
    print(f"{D('2.999'):.2f} {D('2.999')!r} {D('1e3'):f}")
print("%s %d %.2f" % (D("1.5"), D("7"), D("2.675")), str(D("1.10")), "{:>8}|{:<8}|".format(D("1.5"), D("2")))


def invoice(lines):
    for name, price, count in lines:
        yield f"{name:<10}{D(price) * count:>10,.2f}"


print("\n".join(invoice([("apples", "0.35", 12), ("car", "12999.99", 3)])))
