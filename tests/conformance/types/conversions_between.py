print(list("ab"), tuple([1]), set([1, 1]), dict([("a", 1)]), str([1]), list({"k": 1}), bytes([1]), int("5"), float("2"), bool("False"), complex("1j"), frozenset("a"))
print(list(zip(*[(1, 2), (3, 4)])), dict(enumerate("ab")), list(map(int, "123")), tuple(i for i in range(2)), sum([[1], [2]], []))
print(ord("a"), chr(97), hex(255), oct(8), bin(5), int("ff", 16), ascii("é"), repr("x"), format(255, "x"), "%x" % 255)
for f in (
    lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: hex(1.5), lambda: bin("a"), lambda: oct(None), lambda: list(5), lambda: set(None), lambda: dict([1, 2]), lambda: bytes("a"),
    lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5), lambda: int([]), lambda: tuple(None),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(ord(b"a"), ord(bytearray(b"b")), chr(0x10F7FF).encode("utf-8"), str(1e5), str(100000000000000000.0), int(1e18), float("1e400"), list(b"ab"), str(b"ab"))
