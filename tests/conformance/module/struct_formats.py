import struct

for fmt, values in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), (">f", (1.5,)), ("!d?", (-2.25, True)), ("3s5p2x", (b"abcd", b"xy")), ("@bi", (1, 2)), ("=bi", (1, 2)), ("2c", (b"a", b"b")), ("e", (0.1,)), ("<0i2h", (1, 2)), ("nN", (-1, 1)), ("bxh", (1, 2))):
    packed = struct.pack(fmt, *values)
    print(fmt, struct.calcsize(fmt), packed, struct.unpack(fmt, packed))
s = struct.Struct("<ih")
buffer = bytearray(10)
s.pack_into(buffer, 2, 5, 6)
print(s.size, s.format, buffer, s.unpack_from(buffer, 2), list(s.iter_unpack(b"\x01\0\0\0\x02\0" * 2)), struct.unpack_from("<h", b"xx\x05\0", offset=2), struct.Struct("i") == struct.Struct("i"))
for bad in (
    lambda: struct.pack("b", 200), lambda: struct.pack("B", -1), lambda: struct.pack("i", "a"), lambda: struct.pack("i"), lambda: struct.pack("i", 1, 2), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("z", 1), lambda: struct.pack("c", "a"), lambda: struct.pack("s", 5), lambda: struct.pack("f", "x"), lambda: struct.pack("f", 1e300), lambda: struct.unpack_from("i", b"abc"), lambda: struct.pack_into("i", bytearray(2), 0, 1), lambda: struct.calcsize("3"), lambda: struct.pack("q", 1 << 63), lambda: list(struct.iter_unpack("i", b"abc")), lambda: struct.pack("P"), lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: struct.pack(5), lambda: struct.pack("?", 5), lambda: struct.unpack_from("i", b"abcdefgh", -2), lambda: struct.pack("e", 1e10),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
