import struct

print(struct.unpack("<3H", b"\x01\x00\x02\x00\x03\x00"), struct.unpack_from("<H", b"abcdef", 2), list(struct.iter_unpack("<bH", b"\x01\x02\x00\x03\x04\x00")), struct.unpack("<2h", bytearray(b"\xff\xff\x00\x80")))
buffer = bytearray(8)
struct.pack_into("<HH", buffer, 2, 1, 2)
struct.pack_into("<H", buffer, -2, 9)
print(buffer, struct.unpack("4H", memoryview(buffer)))
s = struct.Struct("<Ih")
print(s.size, s.format, s.pack(1, 2), s.unpack(s.pack(3, 4)), s.unpack_from(b"x" * 10, 1), list(s.iter_unpack(s.pack(1, 2) * 2)), s)
for test in (
    lambda: struct.unpack("i", b"abc"), lambda: struct.unpack_from("i", b"abcd", 2), lambda: struct.unpack_from("i", b"abcd", -5), lambda: list(struct.iter_unpack("i", b"abcde")), lambda: struct.iter_unpack("", b""), lambda: struct.pack_into("i", bytearray(2), 0, 1),
    lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: struct.pack_into("i", bytearray(8), -9, 1), lambda: struct.pack_into("i", bytearray(8), 6, 1), lambda: struct.unpack("i", "abcd"), lambda: struct.pack_into("i", bytearray(8), -2, 1),
):
    try:
        print(test())
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)


def records(data, layout=struct.Struct("<I4s")):
    for number, name in layout.iter_unpack(data):
        yield number, name.rstrip(b"\0").decode()


print(list(records(b"".join(struct.pack("<I4s", i, name) for i, name in enumerate([b"ab", b"cde", b"fghi"])))))
