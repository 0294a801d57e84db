s = "a😀é\u0301z"
print(len(s), s[1], s[-1], ascii(s[3]), s[::-1] == "z\u0301é😀a", s[1:3], s[::2], s[5:], s[-100:2], ascii(s))
print([hex(ord(c)) for c in s], s.encode(), len(s.encode()), len(s.encode("utf-16-le")))
print("😀" in s, s.find("é"), s.index("z"), s.count("😀"), s.replace("😀", "-"), s.split("😀"))
print("é" == "e\u0301", "é" < "z", sorted(["é", "e", "z", "E", "😀"]), max(s), min("ba"))
print(ascii(chr(0x10F7FF)), chr(233), ord("\ud800"), ascii("\udc80 lone"), repr("\x7f\x80\xa0\xad\u2028\ufeff\ue000"))
for action in (
    lambda: chr(0x110000),
    lambda: chr(-1),
    lambda: chr("a"),
    lambda: chr(1.0),
    lambda: ord(""),
    lambda: ord("ab"),
    lambda: ord(5),
    lambda: ord(b"a") + ord(bytearray(b"b")),
    lambda: ord(b"ab"),
    lambda: s[9],
    lambda: s["a"],
    lambda: s[1.0],
    lambda: s[0:"a"],
    lambda: s[::0],
    lambda: "\ud800".encode(),
    lambda: "\ud800x".encode("utf-8", "surrogatepass"),
    lambda: "é".encode("ascii"),
    lambda: "é€".encode("latin-1", "replace"),
    lambda: "é€".encode("ascii", "xmlcharrefreplace") + "é".encode("ascii", "backslashreplace"),
    lambda: "é".encode("ascii", "nothing"),
    lambda: "é".encode("klingon"),
    lambda: b"\xff\xfea".decode(),
    lambda: b"\xe4\xb8".decode("utf-8", "replace") + b"a\xff".decode("ascii", "ignore"),
    lambda: ascii(b"\xff".decode("utf-8", "surrogateescape")),
    lambda: b"\xc3(".decode("utf-8", "backslashreplace"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
