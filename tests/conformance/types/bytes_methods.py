b = b"Hello, World"
print(b, b[0], b[-5:], list(b[:3]), len(b), b"lo" in b, 72 in b, b.upper(), b.lower(), b.swapcase(), b.title())
print(b.find(b"o"), b.find(111), b.rfind(b"o"), b.count(b"l"), b.index(b"W"), b.replace(b"l", b"L", 2))
print(b.split(b", "), b"a b".split(), b.partition(b","), b" x ".strip(), b"a\nb".splitlines(), b"-".join([b"a", b"b"]))
print(b.hex(), b"abcd".hex(":"), b"abcde".hex("-", 2), bytes.fromhex("48 65 6c"))
print(b"5".zfill(3), b"x".center(5, b"*"), b"abc".isalpha(), b"12".isdigit(), b.startswith((b"H", b"x")))
print(bytes(3), bytes([65, 66]), bytes(range(3)), bytes(b"copy"), bytes("é", "latin-1"), b"\x00\t'\"\\\xff")
for call in (lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("x"), lambda: bytes(1.5), lambda: b"a" + "a",
             lambda: b"a".find("a"), lambda: b[50], lambda: b.index(b"z"), lambda: 300 in b, lambda: "a" in b,
             lambda: bytes.fromhex("4"), lambda: bytes.fromhex("zz"), lambda: b",".join(["a"]), lambda: b < "a"):
    try:
        print(call())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
print(b"a" == "a", b"a" < b"b", b"ab" * 2, b"%d-%s" % (5, b"x"))
