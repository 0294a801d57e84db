s = "añ😀e\u0301"
print(list(s), len(s), [ord(c) for c in s], s[2], s[-2:], s[::-1], "".join(reversed(s)) == s[::-1], max(s), sorted(s)[0], set("aab") == {"a", "b"})
print("ab" * 3, 3 * "ab", "ab" * 0 + "-" + "ab" * -1, "a" + "b" "c", "abc"[1:][0], "abc"[-100:100], "abc"[5:], "abc"[::2], "abc"[2:0:-1], "x"[0][0][0])
print("b" in "abc", "" in "abc", "bc" in "abc", "ac" not in "abc", "abc".index("c"), "abcabc".count("bc"), "aaa".count("aa"), "abc" < "abd", "Z" < "a", "" < "a", "10" < "9", "é" > "z")
print([*"hi"], {*"hi"} == {"h", "i"}, tuple("hi"), dict(enumerate("hi")), list(zip("ab", "cd")), [c.upper() for c in "hi"], "-".join("hi"), list(map(ord, "hi")), "%s" * 2 % ("a", "b"))
a, b, *c = "hello"
print(a, b, c, "hello".replace("l", "L", 1), "hello".find("l", 3), "hello".rfind("l"), "hello".translate({108: "1", 111: None}), "hello".partition("l"), "a,b,,c".split(","), " a b ".split(), "a\nb\r\nc".splitlines())
print("".join(sorted("hello")), "".join(dict.fromkeys("hello")), "hello".isalpha(), "hello5".isalnum(), "٣".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), " \t".isspace(), "Title Case".istitle(), "valid_name".isidentifier(), "class".isidentifier(), "2x".isidentifier())
print("ß".upper(), "ﬁ".upper(), "İ".lower() == "i̇", "Straße".casefold() == "STRASSE".casefold(), "ǅ".title(), "ÀÉ".swapcase(), "o'neill mc-donald".title(), "HELLO world".capitalize(), "éA".casefold())
print(s.encode("utf-8").decode() == s, s.encode("utf-16-le")[:4], len(s.encode("utf-32")), ascii(s), repr("tab\t\x07\u200b"), "\N{SNOWMAN}\u2603\U0001f600"[1:], "\x41\101\u0041", r"\n" + "\\n", len("\
"), "a\
b")
print("abc".ljust(5, "."), "abc".rjust(5), "abc".center(6, "*"), "5".zfill(3), "-5".zfill(4), "a\tb".expandtabs(4), "xxabxx".strip("x"), "abab".rstrip("b"), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"))
big = "é" * 1000 + "end"
print(big[-3:], big.index("end"), len(big), big[999:1001], big.find("e"), big[::500], (big * 2).count("end"), hash("abc") == hash("ab" + "c"), "abc" is "abc", "a" "b" == "ab")
for action in (lambda: "abc"[3], lambda: "abc"["1"], lambda: "a" + 1, lambda: "a" * "b", lambda: "a" in 5, lambda: 5 in "a", lambda: "abc".index("z"), lambda: "".join([1]), lambda: "a".center("b"), lambda: "a" < 1, lambda: "{}".format(), lambda: "%d" % "a", lambda: int("é"), lambda: ord("ab"), lambda: chr(-1), lambda: "a".foo, lambda: "abc".replace("a"), lambda: "a".split(""), lambda: max(""), lambda: exec("'abc'[0] = 'x'")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
