for n in 0, 1, -1, 255, -256, 10**20:
    print(n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.is_integer())
print((1000).to_bytes(2), (1000).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x01\x00"), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes([1, 2]))
for call in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(2, "middle"),
             lambda: (1).to_bytes(-1), lambda: int.from_bytes("a"), lambda: int.from_bytes([256])):
    try:
        print(call())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print((5).numerator, (5).denominator, (5).real, (5).imag)
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(7, 3))
