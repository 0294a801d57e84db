print(abs(-5), abs(-2.5), abs(3 - 4j), abs(True), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 10), pow(2, 10, 1000), pow(2, -1), pow(base=2, exp=3))
print(bin(10), bin(-5), hex(255), hex(-1), oct(8), bin(True), round(3.14159, 2), round(5), round(-1.5), round(1e300, 2))

class N:
    def __abs__(self):
        return "abs"
    def __round__(self, n=None):
        return f"round {n}"
    def __index__(self):
        return 7
    def __divmod__(self, other):
        return "divmod", other
    def __pow__(self, other, mod=None):
        return "pow", other, mod

n = N()
print(abs(n), round(n), round(n, 2), bin(n), hex(n), divmod(n, 3), pow(n, 2), pow(n, 2, 5), int(n), float(n))
for call in (lambda: abs("a"), lambda: divmod(1, "a"), lambda: pow("a", 2), lambda: pow(2, 2, 1.5), lambda: bin(1.5), lambda: hex("a"), lambda: round("a"),
             lambda: round(1.5, "a"), lambda: abs(), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: pow(2.0, 3, 4)):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
