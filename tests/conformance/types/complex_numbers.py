z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z * 2, z / 2, z ** 2, z + 1.5)
print(1j * 1j, (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), 2 ** 1j, 0j == 0, 1j == 1)
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(" 3 "), complex(2.5, -0.0), complex("inf"), complex(1j, 1j))
print(repr(-0j), complex(-0.0, 1), 1e20j, 1.5 + 0j, complex(float("nan"), float("inf")))
for f in (
    lambda: complex("1 + 2j"), lambda: complex("x"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]),
    lambda: z < 1, lambda: z // 2, lambda: z % 2, lambda: int(z), lambda: float(z), lambda: z / 0, lambda: 0j ** -1, lambda: round(z),
    lambda: z & 1,
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(hash(1 + 0j) == hash(1), bool(0j), complex(True), f"{z:.2f}", f"{z:>12}", z == complex(3, 4))


class C:
    def __complex__(self):
        return 5 + 6j


print(complex(C()), complex.from_number(3) if hasattr(complex, "from_number") else "no from_number")
