n = -37
print(n.bit_length(), n.bit_count(), (0).bit_length(), (255).bit_count())
print(n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer())
print((10).as_integer_ratio(), (5).__index__(), (5).__ceil__(), (5).__floor__(), (5).__trunc__())
for f in (
    lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "big"), lambda: (1).to_bytes(2, "middle"), lambda: (1).to_bytes(-1, "big"),
    lambda: int.from_bytes("ab", "big"), lambda: int.from_bytes([1, 300], "big"), lambda: (5).bit_length(1),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print((1).to_bytes(), (5).to_bytes(3, "big"), int.from_bytes([1, 2], byteorder="little"))
print(int.from_bytes(b"\xff", "big", signed=True), int.from_bytes(b""))
print(hash(5), hash(2 ** 61 - 1), hash(-1), hash(2 ** 61), hash(True))
