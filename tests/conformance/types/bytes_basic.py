b = b"hello\x00\xff'\"\n"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), repr(b"it's"), repr(b'"'))
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"copy"), bytes(range(3)), bytes(bytearray(b"x")), bytes((1, 2)))
print(b"a" + b"b", b"a" * 3, b"a" in b"cat", 97 in b"cat", b"a" == b"a", b"a" == "a", b"a" < b"b")
for f in (
    lambda: bytes("text"), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(5, "utf-8"),
    lambda: b"a" + "b", lambda: b"a"[5], lambda: "a" in b"a", lambda: 256 in b"a", lambda: b"a" < "a", lambda: b"a"["x"], lambda: bytes([1], "utf-8"),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    b[0] = 1
except TypeError as err:
    print(err)
print(b"\x41\101\n", rb"\x41", b"a" b"b", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"])
print(b"abc".hex(), b"abc".hex("-"), b"\x01\x02\x03\x04".hex(":", 2), bytes.fromhex("41 42\n43"), b"abc".hex("_", -2))
for bad in ("4", "zz", "4 1"):
    try:
        bytes.fromhex(bad)
    except ValueError as err:
        print(err)
