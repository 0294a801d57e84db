print(repr("a\tbc\td".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("\t|\n\t|".expandtabs(2)), repr("a\tb".expandtabs(0)), repr("ab\tc".expandtabs(-3)))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "--4".zfill(5), "".zfill(2), "abc".zfill(2), "-".zfill(3))
print("[" + "ab".center(5) + "]", "[" + "abc".center(6, "*") + "]", "[" + "a".center(4, "·") + "]", "ab".ljust(4, ".") + "ab".rjust(4, "."))
for width in range(3, 8):
    print("x".center(width, "-"), "xy".center(width, "-"), end=" ")
print()
print(" \t\u3000 a \x1c".strip() == "a", "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "aXa".strip("a"), "abc".strip(""), repr("   ".strip()))
for action in (
    lambda: "a".center(),
    lambda: "a".center(5, "ab"),
    lambda: "a".ljust(5, ""),
    lambda: "a".rjust("5"),
    lambda: "a".rjust(5, 5),
    lambda: "a".zfill("3"),
    lambda: "a".strip(5),
    lambda: "a".expandtabs("x"),
    lambda: "a".center(2**70),
    lambda: b"a".center(4, b"--"),
    lambda: b"a".center(4, b"-") + b"7".zfill(3) + b"\ta".expandtabs(2),
    lambda: b" a ".strip(" "),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
