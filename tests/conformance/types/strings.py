s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.center(20, "*"), s.find("o"), s.rfind("o"), s.count("l"), s.replace("l", "L", 2))
print(s.split(", "), "a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "l1\nl2\r\nl3".splitlines(), "abc".partition("b"))
print(s[1:5], s[::-1], s[-3:], "abc" * 2, "b" in "abc", ord("é"), chr(233), "ß".upper(), "ǅ".lower(), "İ".lower())
print("x".join(["a", "b"]), "abc".startswith(("x", "a")), "abc".endswith("c"), "  x ".strip(), "xxaxx".strip("x"), "a\tb".expandtabs(4))
print("12".zfill(5), "-5".zfill(4), "abc".isalpha(), "12".isdigit(), "a1".isalnum(), "A".isupper(), " ".isspace(), "abc".isidentifier())
print("a\n\t'\"\\\x00é\u200b😀", repr("a\n\t'\"\\\x00é\u200b😀"), ascii("é😀"), len("é😀"), "é😀".encode())
print(b"ab\xff".decode("utf-8", "replace"), "é".encode("latin-1"), "abc".translate({97: "X", 98: None}), "%s" % "x", "a" < "b" < "c")
for bad in (lambda: "a" + 1, lambda: "abc"[5], lambda: "abc".index("x"), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: ",".join([1]), lambda: "a" - "b"):
    try:
        bad()
    except Exception as err:
        print(type(err).__name__, err)
