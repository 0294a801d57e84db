print(repr("  a b ".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), repr("\t\n a\u00a0".strip()))
print("a".center(5, "*"), "ab".center(5, "*"), "abc".center(2), "a".ljust(3, "."), "a".rjust(3, "."), "42".zfill(5), "-42".zfill(5), "+4".zfill(4), "abc".zfill(2))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "x".removesuffix(""), "aa".removeprefix("a"))
print(repr("a\tbc\td".expandtabs()), repr("a\tb".expandtabs(4)), repr("\t".expandtabs(0)), repr("1\n2\t3".expandtabs(4)))
print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "banana".replace("", "-"), "banana".replace("", "-", 2), "aaa".replace("aa", "b"), "x".replace("y", "z"))
print("abc".translate({97: "X", 98: None, 99: 0x59}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": 1}))
for f in (
    lambda: "a".center("x"), lambda: "a".center(5, "ab"), lambda: "a".strip(5), lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".zfill("3"),
    lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: "a".removeprefix(5), lambda: str.maketrans(5),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
