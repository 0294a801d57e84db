data = bytes([72, 105, 0, 255])
print(data, data[0], data[-1], data[1:3], data[::-1], list(data), bytes(3), bytes(b"x"), bytes("é", "utf-8"), bytes("é", "latin-1"))
print(data.hex(), data.hex(":"), data.hex("-", 2), data.hex("_", -3), bytes.fromhex("48 69\n00FF"), b"ab" * 2 + b"c", 105 in data, b"i\0" in data)
print(b"a'b", b'a"b', b"a'\"b", b"\\\n\t\r\x7f\x80", repr(bytearray(b"'")), str(b"abc"), str(b"abc", "ascii"))
print(b"abc" < b"abd", b"a" == "a", b"a" == bytearray(b"a"), hash(b"a") == hash(b"a"), b"a" != 97, b"abc".find(98), b"abc".index(b"c"), b"aXbX".count(88))
for action in (
    lambda: bytes(-1),
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes("abc"),
    lambda: bytes(5, "ascii"),
    lambda: bytes(1.5),
    lambda: bytes(None),
    lambda: bytes(["a"]),
    lambda: bytes(b"a", errors="strict"),
    lambda: bytes.fromhex("4"),
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("4 8"),
    lambda: data.hex("ab"),
    lambda: data.hex("é"),
    lambda: data[9],
    lambda: data["a"],
    lambda: data + "x",
    lambda: "x" + data,
    lambda: b"".join(["a"]),
    lambda: b",".join([b"a", bytearray(b"b"), memoryview(b"c")]),
    lambda: data.find("a"),
    lambda: data.find(256),
    lambda: data.index(b"zz"),
    lambda: "a" in data,
    lambda: 256 in data,
    lambda: data.startswith("H"),
    lambda: data.startswith((b"x", b"Hi")),
    lambda: data.replace(b"H", "h"),
    lambda: data.split(""),
    lambda: b"a b".split() + [b"a,b".partition(b",")],
    lambda: exec("data[0] = 1", {"data": data}),
    lambda: exec("del data[0]", {"data": data}),
    lambda: b"%s and %d and %x and %c and %r" % (b"a", 5, 255, 66, "q"),
    lambda: b"%s" % "a",
    lambda: b"%c" % 300,
    lambda: b"%b" % 5,
    lambda: b"%a" % "é",
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
