for n in (0, 1, -1, 5, 255, -256, 2**64, -(2**70) + 3, True):
    print(n, n.bit_length(), n.bit_count(), (-n).bit_length(), n.is_integer())
for call in (
    lambda: (1024).to_bytes(2, "big"),
    lambda: (1024).to_bytes(2, "little"),
    lambda: (65).to_bytes(),
    lambda: (-1).to_bytes(3, "big", signed=True),
    lambda: (-129).to_bytes(2, byteorder="little", signed=True),
    lambda: (-1).to_bytes(1, "big"),
    lambda: (256).to_bytes(1, "big"),
    lambda: (128).to_bytes(1, "big", signed=True),
    lambda: (1).to_bytes(-1, "big"),
    lambda: (0).to_bytes(0, "big"),
    lambda: (1).to_bytes(0, "big"),
    lambda: (1).to_bytes(1, "middle"),
    lambda: int.from_bytes(b"\x01\x00", "big"),
    lambda: int.from_bytes(b"\x01\x00", "little"),
    lambda: int.from_bytes(b"\xff\x80", "big", signed=True),
    lambda: int.from_bytes([1, 2, 3]),
    lambda: int.from_bytes(b""),
    lambda: int.from_bytes("ab"),
    lambda: int.from_bytes([256]),
    lambda: int.from_bytes(b"a", "odd"),
    lambda: int.from_bytes(5),
    lambda: bool.from_bytes(b"\x05"),
    lambda: int.from_bytes(bytearray(b"\x02\x00")),
    lambda: (12).as_integer_ratio(),
    lambda: (5).conjugate() + (5).imag + (5).real + (5).numerator + (5).denominator,
    lambda: (5).__index__() + (5).__trunc__() + (5).__floor__() + (5).__ceil__(),
    lambda: (5).bit_length(1),
    lambda: int.bit_count("a"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
