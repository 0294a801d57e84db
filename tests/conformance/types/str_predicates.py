samples = ["", "abc", "abc1", "123", "½", "²", "٣", " \t\n", "a b", "_x1", "1x", "class", "é", "\x00", "한"]
for s in samples:
    print(ascii(s), *(int(getattr(s, m)()) for m in (
        "isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace",
        "isidentifier", "isprintable", "isascii")))
print("abc".startswith("ab"), "abc".startswith(("x", "a")), "abc".endswith("bc", 2), "abc".startswith("", 4))
print("abc".startswith("b", 1), "abc".endswith(()), "".startswith(""))
for bad in 1, ["a"], ("a", 1):
    try:
        "xbc".startswith(bad)
    except TypeError as e:
        print(e)
