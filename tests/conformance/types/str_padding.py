print(["x".center(5), "xy".center(5, "*"), "x".ljust(4, "."), "x".rjust(4), "long".center(2)])
print(["5".zfill(3), "-5".zfill(4), "+5".zfill(4), "ab".zfill(5), "".zfill(2)])
print(["a\tb".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0), "ab\tc\nd\te".expandtabs(3)])
for call in (lambda: "x".center(5, "ab"), lambda: "x".ljust("5"), lambda: "x".zfill()):
    try:
        call()
    except TypeError as e:
        print(e)
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "hello".translate({ord("l"): None, ord("o"): "0!", "e": 1}), str.maketrans({"a": "b"}))
for args in ("ab", "c"), ({"ab": 1},), (5,):
    try:
        str.maketrans(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
