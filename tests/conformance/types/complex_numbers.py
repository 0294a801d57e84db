a = 3 + 4j
print(a, a.real, a.imag, abs(a), a.conjugate(), -a, +a)
print(a + 1, a * 2j, a / 2, a**2, a - a, 1j * 1j)
print(complex(1, 2), complex("1+2j"), complex(), complex("-j"), complex(1.5), complex("nan"))
print(repr(0j), repr(-0j), repr(1 - 0j), repr(complex(0, -1)), 1e20j)
print(a == 3 + 4j, 1 + 0j == 1, hash(1 + 0j) == hash(1), bool(0j))
for op in (lambda: a < 1, lambda: a // 2, lambda: a % 2, lambda: int(a), lambda: float(a),
           lambda: complex("1 + 2j"), lambda: complex("x"), lambda: a / 0, lambda: complex("1", 2),
           lambda: complex(1, "2"), lambda: divmod(a, 1), lambda: round(a)):
    try:
        print(op())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(f"{a:.2f}", f"{a!s:>10}", sum([1j, 2]))
