table = str.maketrans("abc", "xyz", "-_")
print(table)
print("a-b_c d".translate(table))
print(str.maketrans({"a": "long", "b": None, 99: 100, "d": "ß"}))
print("abcd".translate({97: "AA", 98: None, 99: ord("C")}))
print("abc".translate({}), "abc".translate([None] * 98), "été".translate(str.maketrans("é", "e")))


class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError
        return chr(code).upper() * 2


print("hi you".translate(Upper()))
for action in (
    lambda: str.maketrans("ab", "x"),
    lambda: str.maketrans("ab"),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({1.5: 1}),
    lambda: str.maketrans("a", 5),
    lambda: str.maketrans("a", "b", 5),
    lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: -1}),
    lambda: "a".translate({97: 0x110000}),
    lambda: "a".translate(5),
    lambda: "a".translate(),
    lambda: b"abc".translate(b"x"),
    lambda: b"abc".translate(None, b"b"),
    lambda: b"abc".translate(bytes.maketrans(b"ac", b"12"), delete=b"b"),
    lambda: bytes.maketrans(b"a", b"bc"),
    lambda: bytearray(b"aXbX").translate(None, delete=b"X"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
