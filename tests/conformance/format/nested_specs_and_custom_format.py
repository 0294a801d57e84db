class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if not spec:
            return f"${self.amount}"
        kind, _, rest = spec.partition("|")
        if kind == "cents":
            return format(int(self.amount * 100), rest)
        if kind == "raw":
            return format(self.amount, rest)
        raise ValueError(f"Invalid format specifier {spec!r}")


m = Money(12.5)
width, align, digits = 12, ">", 3
print(f"{m}", f"{m:cents}", f"{m:cents|08}", f"{m:raw|{align}{width}.{digits}f}|", "{:raw|{}{}}".format(m, "^", 9), format(m), format(m, "raw|.1e"), "{0:cents|,} {0:raw|{1}}".format(m, "+.2f"))
for spec in ("other", "|", "cents|q"):
    try:
        print(format(m, spec))
    except ValueError as error:
        print(error)
table = [("apple", 1.5, 3), ("kiwi", 0.25, 12), ("watermelon", 10, 1)]
print(*(f"{name:<{max(len(n) for n, *_ in table)}} | {price:>7.2f} | {count:^5d} | {price * count:*>8.2f}" for name, price, count in table), sep="\n")
print(f"{'head':=^{width}}", f"{3.14159:{width}.{digits}}", f"{255:#{'0'}{8}x}", f"{'x':{'>'}{'5'}}", f"{1234567:{','}}", f"{0.256:.{1}%}", f"{-5:{'+'}d}")
print("{:>{w}}|{:<{w}}|{:^{w}}".format("a", "b", "c", w=3), "{:{f}{a}{w}.{p}{t}}".format(2.5, f="*", a="^", w=10, p=1, t="f"), "{0:{1}{2}}".format(7, "0", 4), "%*.*f|%-*d|" % (8, 2, 3.14159, 5, 42))


class Lazy:
    def __format__(self, spec):
        return f"[{spec}]" if spec else "[]"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


l = Lazy()
print(f"{l} {l:} {l:a b} {l!s:>5} {l!r:^6} {l!s} {l:{l}}", "{} {:x} {!r:>5} {:{}}".format(l, l, l, l, "n"), format(l, "spec"), str.format("{0:!r}", l))


class Dated:
    year, month, day = 2024, 2, 9

    def __format__(self, spec):
        return (spec or "%Y-%m-%d").replace("%Y", f"{self.year:04}").replace("%m", f"{self.month:02}").replace("%d", f"{self.day:02}")


print(f"{Dated()} {Dated():%d.%m.%Y} {Dated():%Y:%m} {Dated():on %d}", "{:%Y/%m}".format(Dated()), f"{Dated()!s:.5}"[:1])
